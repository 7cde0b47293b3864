import {
  fieldOfBody,
  inputNamed,
  knownValues,
  type SpecNode,
  type SpecOperation,
} from "@gatefold/spec-reader";
import type { Report } from "./description.ts";
import { eachExtension, itemOf } from "./lists.ts";
import type { Rule } from "./redocly.ts";

/** `x-entry-id` of a list names a text of its entries. */
export const operationEntryId: Rule = eachExtension("x-entry-id", (entryId, operation, { report }) => {
  if (!operation.node.at("x-details").exists)
    report(entryId.location, `${operation.name} must have x-details to have x-entry-id.`);
  if (!operation.node.at("x-resource").at("key").exists)
    report(entryId.location, `${operation.name} must have a key, which says whose entries it lists.`);
  if (itemOf(operation).at("properties").at(`${entryId.text}`).at("type").text !== "string")
    report(entryId.location, `The items of ${operation.name} have no string "${entryId.text}".`);
});

/** `x-changes-list` of a change names a list, and the ids that it adds, moves or removes. */
export const operationChangesList: Rule = eachExtension(
  "x-changes-list",
  (changes, operation, { operations, report }) => {
    const { name } = operation;
    const [list, id] = [changes.at("list"), changes.at("id")];
    const target = operations.find((one) => one.name === list.text);
    if (!target?.node.at("x-details").exists)
      report(list.location, `No operation "${list.text}" has x-details.`);
    else {
      if (!target.node.at("x-pagination").at("count").exists)
        report(list.location, `The x-pagination of ${list.text} must have a count.`);
      checkKind(changes, operation, target, report);
    }
    const schema = inputNamed(operation, id.text);
    const type =
      schema?.at("type").text === "array" ? schema.at("items").at("type").text : schema?.at("type").text;
    if (type !== "string")
      report(id.location, `${name} has no parameter or field "${id.text}" with an id or a list of ids.`);
    if (operation.isRead) report(changes.location, `${name} reads, so it changes no list.`);
    checkOptions(changes, operation, report);
  },
);

/** A set of ids is added to and removed from. A list whose entries have ids of their own is changed by these. */
function checkKind(changes: SpecNode, operation: SpecOperation, list: SpecOperation, report: Report): void {
  const change = changes.at("change");
  const key = list.node.at("x-resource").at("key").text;
  if (!list.node.at("x-entry-id").exists) {
    if (key !== undefined)
      report(changes.at("list").location, `${list.name} has a key, so it must have x-entry-id.`);
    if (!["add", "remove"].includes(change.text ?? ""))
      report(change.location, `${list.name} has no x-entry-id, so ids are added to it or removed.`);
    return;
  }
  if (change.text === "add")
    report(change.location, `${list.name} has x-entry-id, so ids are appended to it.`);
  if (operation.node.at("x-resource").at("key").text !== key)
    report(changes.location, `${operation.name} must have the key "${key}" of ${list.name}.`);
  if (operation.repeat !== "never")
    report(
      changes.location,
      `${operation.name} must have x-repeat: never, for a repeat would change more or fail.`,
    );
}

/** The members that each kind of change may have. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  add: ["when"],
  append: ["duplicates"],
  move: ["above", "below"],
  remove: ["when"],
};

function checkOptions(changes: SpecNode, operation: SpecOperation, report: Report): void {
  const { name, node, parameters } = operation;
  const change = changes.at("change").text ?? "";
  const of = (at: SpecNode) => inputNamed(operation, at.text);
  for (const option of ["when", "duplicates", "above", "below"])
    if (changes.at(option).exists && !OPTIONS[change]?.includes(option))
      report(changes.at(option).location, `A change of the kind ${change} has no "${option}".`);
  const [when, duplicates] = [changes.at("when"), changes.at("duplicates")];
  if (when.exists && !knownValues(of(when.at("input")) ?? when.at("")).includes(when.at("is").text ?? ""))
    report(
      when.location,
      `${name} has no "${when.at("input").text}" with the value "${when.at("is").text}".`,
    );
  if (change === "move")
    for (const neighbour of [changes.at("above"), changes.at("below")])
      if (of(neighbour)?.at("type").text !== "string")
        report(neighbour.location, `${name} has no id "${neighbour.text}" of a neighbour.`);
  if (change !== "append") return;
  const ids = changes.at("id");
  if (of(ids)?.at("maxItems").number === undefined)
    report(ids.location, `"${ids.text}" of ${name} must have maxItems, by which clients split long lists.`);
  if (of(duplicates)?.at("type").text !== "boolean")
    report(duplicates.location, `${name} has no boolean "${duplicates.text}".`);
  // Clients take the ids and the boolean, and make the bodies.
  const body = node.at("requestBody").at("content").at("application/json").at("schema").at("properties");
  const known = [ids, duplicates].map(({ text }) => fieldOfBody(text));
  const others = parameters.filter((one) => one.at("x-common-header").value !== true);
  if (others.length !== 1 || body.keys.some((field) => !known.includes(field)))
    report(
      changes.location,
      `${name} must take nothing but its key, the ids and whether they may be there twice.`,
    );
}
