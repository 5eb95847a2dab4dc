import type { CustomFunctionCalls } from "../functions/custom-functions";
import { membersOf } from "../objects/define";
import type { ApiObject } from "../objects/object-type";
import type { PaneState } from "../pane-state";

export interface ServiceHooks {
  calls: CustomFunctionCalls;
  /** the page's custom-functions runtime is up */
  onReady: () => void;
  pane: PaneState;
}

const { method, type } = membersOf<ServiceHooks>();

const customFunctions = type({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: method("CustomFunctions 1.1", (hooks) =>
      hooks.onReady(),
    ),
    // Feature 2 shortens the client's pause between result batches from 500 ms to 200 ms.
    _GetEnabledFeatures: method("CustomFunctions 1.1", () => [2]),
    SetInvocationArrayResults: method("CustomFunctions 1.1", ({ calls }, [results]) =>
      calls.deliver(results as unknown[]),
    ),
    SetInvocationResults: method("CustomFunctions 1.1", ({ calls }, [results]) =>
      calls.deliver(results as unknown[]),
    ),
  },
});

/** Refusing this one would be an unhandled rejection in the client. */
const addinInternal = type({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: method("CustomFunctions 1.1", () => null) },
});

/** `Office.addin.showAsTaskpane` and `hide`: the pane shows or the runtime goes on without it. */
const appRuntime = type({
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: method("SharedRuntime 1.1", ({ pane }) =>
      pane.visible ? "Visible" : "Background",
    ),
    SetAppRuntimeState: method("SharedRuntime 1.1", ({ pane }, [state]) => {
      pane.visible = state === "Visible";
    }),
  },
});

/** `Office.addin.setStartupBehavior`: whether the page comes with this document from now on. */
const appRuntimePersistence = type({
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: method("SharedRuntime 1.1", ({ pane }) => pane.startState),
    SetAppRuntimeStartState: method("SharedRuntime 1.1", ({ pane }, [state]) => {
      pane.startState = String(state);
    }),
  },
});

/** Service objects office.js addresses by their type name (office-wire.md 2.5). */
export function serviceObjects(hooks: ServiceHooks): (name: string) => ApiObject | undefined {
  const services: Record<string, ApiObject> = {
    "Microsoft.ExcelServices.CustomFunctions": { type: customFunctions, target: hooks },
    "Microsoft.InternalService.AddinInternalService": { type: addinInternal, target: hooks },
    "Microsoft.AppRuntime.AppRuntimeService": { type: appRuntime, target: hooks },
    "Microsoft.AppRuntime.AppRuntimePersistenceService": {
      type: appRuntimePersistence,
      target: hooks,
    },
  };
  return (name) => services[name];
}
