import { Button, Spinner, Text } from "@fluentui/react-components";
import { Component, Suspense, lazy, useState, type ReactNode } from "react";
import type { Place } from "../state";
import { BuildPlace } from "../build/build-place";
import { useTools } from "./pane-context";

type View = () => React.JSX.Element;

const asDefault = (view: View) => ({ default: view });

/** The place that a person meets first comes with the pane; each other one when it is chosen. */
const LATE = {
  rows: () =>
    import(/* webpackChunkName: "place-rows" */ "../rows/rows-place").then(({ RowsPlace }) =>
      asDefault(RowsPlace),
    ),
  metrics: () =>
    import(/* webpackChunkName: "place-metrics" */ "../metrics/metrics-place").then(
      ({ MetricsPlace }) => asDefault(MetricsPlace),
    ),
  charts: () =>
    import(/* webpackChunkName: "place-charts" */ "../charts/charts-place").then(
      ({ ChartsPlace }) => asDefault(ChartsPlace),
    ),
  playbook: () =>
    import(/* webpackChunkName: "place-playbook" */ "../playbook/playbook-place").then(
      ({ PlaybookPlace }) => asDefault(PlaybookPlace),
    ),
} as const;

const views = new Map<Place, React.ComponentType>([["build", BuildPlace]]);

function viewOf(place: Place): React.ComponentType {
  const known = views.get(place);
  if (known || place === "build") return known ?? BuildPlace;
  const view = lazy(LATE[place]);
  views.set(place, view);
  return view;
}

/** One place, once its script has arrived; when it does not arrive, a sentence and another try. */
export function LatePlace({ place }: { place: Place }) {
  const { words } = useTools();
  const [attempt, setAttempt] = useState(0);
  const View = viewOf(place);
  const again = () => {
    views.delete(place);
    setAttempt(attempt + 1);
  };
  return (
    <Arrival
      key={`${place} ${attempt}`}
      again={again}
      sentence={words.placeNotLoaded}
      label={words.problems.again}
    >
      <Suspense fallback={<Spinner size="small" label={words.placeLoading} />}>
        <View />
      </Suspense>
    </Arrival>
  );
}

interface ArrivalProps {
  /** asks for the script anew, in another one of these */
  readonly again: () => void;
  readonly sentence: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** React asks for a class to catch what a child throws. */
class Arrival extends Component<ArrivalProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.warn(error);
  }

  override render() {
    const { again, sentence, label, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div role="alert">
        <Text as="p" block>
          {sentence}
        </Text>
        <Button onClick={again}>{label}</Button>
      </div>
    );
  }
}
