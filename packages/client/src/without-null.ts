/** Options without those that are `null` or `undefined`, which say the same as leaving them out. */
export type WithoutNull<Options> = { [Name in keyof Options]?: NonNullable<Options[Name]> };

export function withoutNull<Options extends object>(
  options: Options | false | null | undefined,
): WithoutNull<Options> {
  const given: WithoutNull<Options> = { ...options };
  for (const name in given) if (given[name] == null) delete given[name];
  return given;
}
