import type { CustomFunctionCalls } from "./custom-functions";
import { membersOf } from "./objects/define";
import type { ApiObject } from "./objects/object-type";

export interface ServiceHooks {
  calls: CustomFunctionCalls;
  /** the page's custom-functions runtime is up */
  onReady: () => void;
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

/** Service objects office.js addresses by their type name (office-wire.md 2.5). */
export function serviceObjects(hooks: ServiceHooks): (name: string) => ApiObject | undefined {
  const services: Record<string, ApiObject> = {
    "Microsoft.ExcelServices.CustomFunctions": { type: customFunctions, target: hooks },
    "Microsoft.InternalService.AddinInternalService": { type: addinInternal, target: hooks },
  };
  return (name) => services[name];
}
