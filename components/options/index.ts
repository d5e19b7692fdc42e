export type { DataActions, DataFacts, RestoreState, Said } from './data/types';
export { YourData } from './data/YourData';
export type { Shortcuts } from './Keys';
export { Options, type OptionsProps } from './Options';
export type { Chosen, Office } from './office';
export type { Added, AllowedSite } from './Portals';
export type { OpenPage, PageReport } from './pageTest';
