/** The way to something in Excel that changes as people work there. */
export interface FollowedDoor<Seen> {
  /** calls back at each change; gives the way to end it */
  readonly listen: (heard: () => void) => Promise<() => Promise<void>>;
  readonly read: () => Promise<Seen | undefined>;
}

export interface Follower {
  /** Follows until the end that it returns is called. */
  readonly follow: () => () => void;
  /** Reads anew although Excel told of no change. */
  readonly again: () => void;
  /** Excel is asked for nothing while nobody sees the pane. */
  readonly setVisible: (isVisible: boolean) => void;
}

/** Whoever walks through rows with the arrow keys is asked after when they stop. */
const PAUSE_MS = 150;

/**
 * Tells what is read as long as somebody follows and the pane shows, and undefined when that ends. Of
 * readings that overtake each other only the latest is told.
 */
export function createFollower<Seen>(
  door: FollowedDoor<Seen>,
  tell: (seen: Seen | undefined) => void,
): Follower {
  let followers = 0;
  let isVisible = true;
  let release: (() => Promise<void>) | undefined;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastStep = Promise.resolve();

  const isWanted = () => followers > 0 && isVisible;

  function heard(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), PAUSE_MS);
  }

  async function read(): Promise<void> {
    const asked = ++latest;
    try {
      const seen = await door.read();
      if (asked === latest && isWanted()) tell(seen);
    } catch (error) {
      console.warn(error);
    }
  }

  async function adjust(): Promise<void> {
    if (isWanted() && release === undefined) {
      release = await door.listen(heard);
      await read();
    } else if (!isWanted() && release !== undefined) {
      const end = release;
      release = undefined;
      clearTimeout(timer);
      tell(undefined);
      await end();
    }
  }

  /** One after another: an end must not overtake its beginning. */
  function adjustNext(): void {
    lastStep = lastStep.then(adjust).catch((error: unknown) => console.warn(error));
  }

  return {
    follow() {
      followers++;
      adjustNext();
      return () => {
        followers--;
        adjustNext();
      };
    },
    again() {
      if (release !== undefined) void read();
    },
    setVisible(visible) {
      isVisible = visible;
      adjustNext();
    },
  };
}
