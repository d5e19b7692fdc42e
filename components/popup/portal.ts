/** A site that the officer can allow. */
export interface Site {
  readonly host: string;
  /** Match pattern: what the permission is asked for. */
  readonly pattern: string;
  readonly allowed: boolean;
}

/** The site of the active tab, and the other sites whose frames stand in it. */
export interface PortalHere extends Site {
  readonly frames: readonly Site[];
  /** The office has set it. */
  readonly fromOffice?: boolean;
}

/** Frames of the tab that are not allowed yet. */
export const closedFrames = (portal: PortalHere): readonly Site[] => portal.frames.filter(({ allowed }) => !allowed);
