import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  makeStyles,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { PLACES, type Place } from "../state";
import { usePaneState, useTools } from "./pane-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    overflow: "hidden",
    // Excel draws its own button over the corner (34 px on a Mac).
    paddingRight: "36px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Its tabs are measured as children of the bar, where what has no room leaves for the menu.
  tabs: { display: "contents" },
  tab: {
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

/** The places of the pane; those that a narrow pane has no room for are in a menu at the end. */
export function PlaceTabs() {
  const styles = useStyles();
  const { store, words } = useTools();
  const { place: selected } = usePaneState();
  const choose = (place: Place) => store.dispatch({ type: "place-chosen", place });
  return (
    <Overflow padding={44} minimumVisible={1}>
      <div className={styles.bar}>
        <TabList
          className={styles.tabs}
          aria-label={words.placesLabel}
          selectedValue={selected}
          onTabSelect={(_, { value }) => choose(value as Place)}
        >
          {PLACES.map((place) => (
            <OverflowItem key={place} id={place} priority={place === selected ? 2 : 1}>
              <Tab className={styles.tab} value={place} id={`tab-${place}`} aria-controls="place">
                {words.places[place]}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MorePlaces choose={choose} />
      </div>
    </Overflow>
  );
}

function MorePlaces({ choose }: { choose: (place: Place) => void }) {
  const { words } = useTools();
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={ref}
          appearance="transparent"
          icon={<MoreHorizontalRegular />}
          aria-label={words.morePlaces}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {PLACES.map((place) => (
            <HiddenPlace key={place} place={place} choose={choose} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenPlace({ place, choose }: { place: Place; choose: (place: Place) => void }) {
  const { words } = useTools();
  return useIsOverflowItemVisible(place) ? null : (
    <MenuItem onClick={() => choose(place)}>{words.places[place]}</MenuItem>
  );
}
