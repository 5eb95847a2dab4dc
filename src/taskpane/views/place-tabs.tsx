import {
  Tab,
  TabList,
  Tooltip,
  makeStyles,
  mergeClasses,
  tabClassNames,
  tokens,
} from "@fluentui/react-components";
import {
  BookOpenFilled,
  BookOpenRegular,
  CalculatorFilled,
  CalculatorRegular,
  DataBarVerticalFilled,
  DataBarVerticalRegular,
  TableAddFilled,
  TableAddRegular,
  TableSimpleFilled,
  TableSimpleRegular,
  bundleIcon,
  type FluentIcon,
} from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { PLACES, type Place } from "../state";
import { usePaneState, useTools } from "./pane-context";
import { useRoom } from "./use-room";

const ICONS: Readonly<Record<Place, FluentIcon>> = {
  build: bundleIcon(TableAddFilled, TableAddRegular),
  rows: bundleIcon(TableSimpleFilled, TableSimpleRegular),
  metrics: bundleIcon(CalculatorFilled, CalculatorRegular),
  charts: bundleIcon(DataBarVerticalFilled, DataBarVerticalRegular),
  playbook: bundleIcon(BookOpenFilled, BookOpenRegular),
};

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    // Excel draws its own button over the corner (34 px on a Mac).
    padding: `0 36px 0 ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  barOfIcons: { paddingLeft: 0 },
  tabs: { justifyContent: "space-between" },
  tab: {
    flexShrink: 1,
    alignContent: "start",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    // Where words are short of room, "My rows" takes two lines before a word is cut.
    minWidth: "min-content",
    [`& .${tabClassNames.icon}`]: { justifySelf: "center" },
    [`& .${tabClassNames.content}`]: {
      gridColumnStart: 1,
      gridRowStart: 2,
      padding: 0,
      // Hidden overflow would let its column be narrower than its words.
      overflow: "visible",
      fontWeight: tokens.fontWeightRegular,
      // From 10 px where Russian has 57 px a place, to Fluent's small text where there is room.
      fontSize: `clamp(${tokens.fontSizeBase100}, 3.2vw, ${tokens.fontSizeBase200})`,
      lineHeight: tokens.lineHeightBase100,
      textAlign: "center",
      // Chinese too goes on in the next line only between words.
      wordBreak: "keep-all",
    },
  },
  icon: {
    padding: `${tokens.spacingVerticalMNudge} 3px`,
    [`& .${tabClassNames.content}`]: {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
      whiteSpace: "nowrap",
    },
  },
});

/** The places of the pane, all in sight: an icon with its label below, or alone where labels have no room. */
export function PlaceTabs() {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const isLabelled = useRoom(bar, row);
  const { store, words } = useTools();
  const { place: selected } = usePaneState();
  return (
    <div ref={bar} className={mergeClasses(styles.bar, !isLabelled && styles.barOfIcons)}>
      <TabList
        ref={row}
        className={styles.tabs}
        size="small"
        reserveSelectedTabSpace={false}
        aria-label={words.placesLabel}
        selectedValue={selected}
        onTabSelect={(_, { value }) =>
          store.dispatch({ type: "place-chosen", place: value as Place })
        }
      >
        {PLACES.map((place) => (
          <PlaceTab key={place} place={place} isLabelled={isLabelled} />
        ))}
      </TabList>
    </div>
  );
}

function PlaceTab({ place, isLabelled }: { place: Place; isLabelled: boolean }) {
  const styles = useStyles();
  const { words } = useTools();
  const [named, setNamed] = useState(false);
  const Icon = ICONS[place];
  const name = words.places[place];
  return (
    <Tooltip
      content={name}
      relationship="label"
      visible={named}
      // A label in sight needs no second one.
      onVisibleChange={(_, { visible }) => setNamed(visible && !isLabelled)}
    >
      <Tab
        className={mergeClasses(styles.tab, !isLabelled && styles.icon)}
        value={place}
        id={`tab-${place}`}
        aria-controls="place"
        icon={<Icon />}
      >
        {name}
      </Tab>
    </Tooltip>
  );
}
