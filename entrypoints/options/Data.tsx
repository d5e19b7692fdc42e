import { YourData } from '@/components/options';
import { useDataFacts } from './useDataFacts';
import { useYourData } from './useYourData';

/** The part of the options about what is kept, wired to the store. */
export function Data() {
  const facts = useDataFacts();
  const data = useYourData();
  return facts ? <YourData facts={facts} {...data} /> : null;
}
