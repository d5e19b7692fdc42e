export type { Badge } from './background';
export { ExtensionBrowser, type LaunchOptions } from './browser';
export { hostElements, marks, markup } from './page';
export { type PictureOptions, picture } from './pictures';
export { maySetPolicy, OfficePolicy } from './policy';
export { printed } from './print';
export { type Box, type ShadowButton, shadowButtons, shadowPictures, shadowTexts } from './shadow';
export { everythingStored, storedNotices, storedTasks } from './stored';
export { until } from './targets';
