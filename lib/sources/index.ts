export { type PlainDocument, plainDocument } from './plain';
