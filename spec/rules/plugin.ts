import { errorExamplesRule } from "./error-examples.ts";
import { errorTableRule } from "./error-table.ts";
import { extendTypes } from "./extensions.ts";
import { extensibleEnum } from "./extensible-enum.ts";
import { knownExtension } from "./known-extension.ts";
import { operationBatch } from "./operation-batch.ts";
import { operationErrors } from "./operation-errors.ts";
import { operationId } from "./operation-id.ts";
import { operationInvalidates } from "./operation-invalidates.ts";
import { operationPagination } from "./operation-pagination.ts";
import { operationResource } from "./operation-resource.ts";
import { operationSecurity } from "./operation-security.ts";
import { parameterConstraints } from "./parameter-constraints.ts";
import { parameterExample } from "./parameter-example.ts";
import { propertyDescription } from "./property-description.ts";
import type { Plugin } from "./redocly.ts";
import { statementSource } from "./statement-source.ts";

/** The rules of Gatefold's descriptions. Each is turned on in redocly.yaml as `gatefold/<name>`. */
export default function gatefold(): Plugin {
  return {
    id: "gatefold",
    rules: {
      oas3: {
        "error-examples": errorExamplesRule,
        "error-table": errorTableRule,
        "extensible-enum": extensibleEnum,
        "known-extension": knownExtension,
        "operation-batch": operationBatch,
        "operation-errors": operationErrors,
        "operation-id": operationId,
        "operation-invalidates": operationInvalidates,
        "operation-pagination": operationPagination,
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
