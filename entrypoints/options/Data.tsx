import { useEffect } from 'react';
import { YourData } from '@/components/options';
import { DATA_HASH } from '@/lib/shell';
import { useDataFacts } from './useDataFacts';
import { useYourData } from './useYourData';

/** The part of the options about what is kept, wired to the store. */
export function Data() {
  const facts = useDataFacts();
  const data = useYourData();
  const isThere = facts !== undefined;
  useEffect(() => {
    if (isThere && location.hash === DATA_HASH) document.querySelector(DATA_HASH)?.scrollIntoView();
  }, [isThere]);
  return facts ? <YourData facts={facts} {...data} /> : null;
}
