export {
  camel,
  defaultRepeat,
  type ErrorCode,
  errorCodesOf,
  type Extensions,
  fieldOfBody,
  inputNamed,
  knownValues,
  type ListChange,
  type Method,
  operationsOf,
  parameterNamed,
  pointerSteps,
  type Repeat,
  schemaAt,
  type SpecOperation,
} from "./operations.ts";
export { type Location, type Resolve, SpecNode } from "./spec-node.ts";
