import { errorExamplesRule, errorTableRule, operationErrors } from "./errors.ts";
import { extendTypes, extensibleEnum, knownExtension } from "./extensions.ts";
import { operationChangesList, operationEntryId } from "./list-changes.ts";
import {
  operationBatch,
  operationContains,
  operationDetails,
  operationFilters,
  operationPagination,
} from "./lists.ts";
import {
  operationId,
  operationInvalidates,
  operationRepeat,
  operationResource,
  operationSecurity,
} from "./operations.ts";
import { commonHeader, parameterConstraints, parameterExample } from "./parameters.ts";
import { namedPayload } from "./payloads.ts";
import type { Plugin } from "./redocly.ts";
import { inferredConstraints, propertyDescription, statementSource } from "./statements.ts";

/** The rules of Gatefold's descriptions. Each is turned on in redocly.yaml as `gatefold/<name>`. */
export default function gatefold(): Plugin {
  return {
    id: "gatefold",
    rules: {
      oas3: {
        "common-header": commonHeader,
        "error-examples": errorExamplesRule,
        "error-table": errorTableRule,
        "extensible-enum": extensibleEnum,
        "inferred-constraints": inferredConstraints,
        "known-extension": knownExtension,
        "named-payload": namedPayload,
        "operation-batch": operationBatch,
        "operation-changes-list": operationChangesList,
        "operation-contains": operationContains,
        "operation-details": operationDetails,
        "operation-entry-id": operationEntryId,
        "operation-errors": operationErrors,
        "operation-filters": operationFilters,
        "operation-id": operationId,
        "operation-invalidates": operationInvalidates,
        "operation-pagination": operationPagination,
        "operation-repeat": operationRepeat,
        "operation-resource": operationResource,
        "operation-security": operationSecurity,
        "parameter-constraints": parameterConstraints,
        "parameter-example": parameterExample,
        "property-description": propertyDescription,
        "statement-source": statementSource,
      },
    },
    typeExtension: { oas3: extendTypes },
  };
}
