import { Command } from "commander";
import { expect, test } from "vitest";
import { addIssuerOptions, issuersOf } from "./issuer-options.ts";

const ONE = "https://one.example.com/";
const TWO = "https://two.example.com";

/** The issuers that a command line names. */
function read(...args: readonly string[]) {
  const command = addIssuerOptions(new Command()).exitOverride();
  return issuersOf(command.parse([...args], { from: "user" }).opts());
}

test("without options there are no issuers", () => {
  expect(read()).toEqual([]);
});

test("all issuers have the same audiences and tolerance", () => {
  const args = [
    "--issuer",
    ONE,
    "--issuer",
    TWO,
    "--audience",
    "a",
    "--audience",
    "b",
    "--clock-tolerance",
    "2m",
  ];
  const shared = { audience: ["a", "b"], clockToleranceSeconds: 120 };
  expect(read(...args)).toEqual([
    { issuer: ONE, ...shared },
    { issuer: TWO, ...shared },
  ]);
});

test("keys are named by their address, or by issuer and address", () => {
  const keys = "https://keys.example.com/a?b=c";
  expect(read("--issuer", ONE, "--audience", "a", "--jwks", keys)).toMatchObject([{ jwksUrl: keys }]);
  expect(read("--issuer", ONE, "--issuer", TWO, "--audience", "a", "--jwks", `${TWO}=${keys}`)).toMatchObject(
    [{ jwksUrl: undefined }, { jwksUrl: keys }],
  );
});

test.for([
  [["--jwks", "https://a.example.com"], "--jwks https://a.example.com is of no --issuer"],
  [["--issuer", ONE, "--issuer", TWO, "--audience", "a", "--jwks", ONE], `--jwks ${ONE} is of no --issuer`],
  [["--issuer", ONE, "--audience", "a", "--jwks", TWO, "--jwks", TWO], `--jwks ${TWO} is of no --issuer`],
  [["--issuer", ONE, "--audience", "a", "--jwks", "http://a.example.com"], "is not an https address"],
  [["--issuer", ONE, "--issuer", ONE, "--audience", "a"], `the issuer ${ONE} is given twice`],
  [["--issuer", ONE, "--audience", "a", "--clock-tolerance", "11m"], "is not 0 to 600 seconds"],
  [["--clock-tolerance", "10s"], "are for tokens of an --issuer, and there is none"],
] as const)("%j is a mistake of usage", ([args, message]) => {
  expect(() => read(...args)).toThrow(message);
});
