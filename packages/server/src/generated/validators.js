// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
"use strict";
export const validateGetAlbum = validate21;
const schema6 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D",
    },
  },
  required: ["id"],
  additionalProperties: false,
};
const schema7 = { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 };
const func2 = (text) => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);
const pattern0 = new RegExp("^B0[0-9A-Z]{8}$", "u");

function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 10) {
        validate22.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 10 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 10) {
          validate22.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 10 characters" },
          ];
          return false;
        } else {
          if (!pattern0.test(data)) {
            validate22.errors = [
              { instancePath, keyword: "pattern", message: 'must match pattern "' + "^B0[0-9A-Z]{8}$" + '"' },
            ];
            return false;
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}

function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate21.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id")) {
            validate21.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}

export const validateGetAlbums = validate24;
const schema8 = {
  type: "object",
  properties: {
    ids: {
      $ref: "shared-%7B%22type%22%3A%22array%22%2C%22minItems%22%3A1%2C%22maxItems%22%3A100%2C%22items%22%3A%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D%7D",
    },
  },
  required: ["ids"],
  additionalProperties: false,
};
const schema9 = {
  type: "array",
  minItems: 1,
  maxItems: 100,
  items: { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 },
};

function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 100) {
        validate25.errors = [
          { instancePath, keyword: "maxItems", message: "must NOT have more than 100 items" },
        ];
        return false;
      } else {
        if (data.length < 1) {
          validate25.errors = [
            { instancePath, keyword: "minItems", message: "must NOT have fewer than 1 items" },
          ];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            const _errs1 = errors;
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (func2(data0) > 10) {
                  validate25.errors = [
                    {
                      instancePath: instancePath + "/" + i0,
                      keyword: "maxLength",
                      message: "must NOT have more than 10 characters",
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 10) {
                    validate25.errors = [
                      {
                        instancePath: instancePath + "/" + i0,
                        keyword: "minLength",
                        message: "must NOT have fewer than 10 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern0.test(data0)) {
                      validate25.errors = [
                        {
                          instancePath: instancePath + "/" + i0,
                          keyword: "pattern",
                          message: 'must match pattern "' + "^B0[0-9A-Z]{8}$" + '"',
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate25.errors = [
                  { instancePath: instancePath + "/" + i0, keyword: "type", message: "must be string" },
                ];
                return false;
              }
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, keyword: "type", message: "must be array" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}

function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ids === undefined && (missing0 = "ids")) {
        validate24.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ids")) {
            validate24.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ids !== undefined) {
            if (!validate25(data.ids, { instancePath: instancePath + "/ids" })) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}

export const validateGetTrack = validate27;
const schema10 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D",
    },
    mediaType: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22enum%22%3A%5B%22AUDIO%22%2C%22VIDEO%22%5D%7D",
    },
  },
  required: ["id"],
  additionalProperties: false,
};
const schema11 = { type: "string", enum: ["AUDIO", "VIDEO"] };

function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate29.errors = [{ instancePath, keyword: "type", message: "must be string" }];
    return false;
  }
  if (!(data === "AUDIO" || data === "VIDEO")) {
    validate29.errors = [
      {
        instancePath,
        keyword: "enum",
        params: { allowedValues: schema11.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate29.errors = vErrors;
  return errors === 0;
}

function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate27.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "mediaType")) {
            validate27.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors;
            if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.mediaType !== undefined) {
              const _errs3 = errors;
              if (!validate29(data.mediaType, { instancePath: instancePath + "/mediaType" })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}

export const validateGetTracks = validate31;
const schema12 = {
  type: "object",
  properties: {
    ids: {
      $ref: "shared-%7B%22type%22%3A%22array%22%2C%22minItems%22%3A1%2C%22maxItems%22%3A100%2C%22items%22%3A%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D%7D",
    },
    mediaType: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22enum%22%3A%5B%22AUDIO%22%2C%22VIDEO%22%5D%7D",
    },
  },
  required: ["ids"],
  additionalProperties: false,
};

function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ids === undefined && (missing0 = "ids")) {
        validate31.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ids" || key0 === "mediaType")) {
            validate31.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ids !== undefined) {
            const _errs2 = errors;
            if (!validate25(data.ids, { instancePath: instancePath + "/ids" })) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.mediaType !== undefined) {
              const _errs3 = errors;
              if (!validate29(data.mediaType, { instancePath: instancePath + "/mediaType" })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}

export const validateGetArtist = validate34;
const schema13 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D",
    },
  },
  required: ["id"],
  additionalProperties: false,
};

function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate34.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id")) {
            validate34.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}

export const validateGetArtists = validate36;
const schema14 = {
  type: "object",
  properties: {
    ids: {
      $ref: "shared-%7B%22type%22%3A%22array%22%2C%22minItems%22%3A1%2C%22maxItems%22%3A100%2C%22items%22%3A%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D%7D",
    },
  },
  required: ["ids"],
  additionalProperties: false,
};

function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ids === undefined && (missing0 = "ids")) {
        validate36.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ids")) {
            validate36.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ids !== undefined) {
            if (!validate25(data.ids, { instancePath: instancePath + "/ids" })) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate36.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}

export const validateListArtistAlbums = validate38;
const schema15 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D",
    },
    limit: {
      $ref: "shared-%7B%22type%22%3A%22number%22%2C%22multipleOf%22%3A1%2C%22minimum%22%3A1%2C%22maximum%22%3A100%2C%22default%22%3A100%7D",
      default: 100,
    },
    cursor: { $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A2048%7D" },
    acceptLanguage: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A0%2C%22maxLength%22%3A1024%7D",
    },
    amznImageStyle: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A0%2C%22maxLength%22%3A64%7D",
    },
  },
  required: ["id"],
  additionalProperties: false,
};
const schema16 = { type: "number", multipleOf: 1, minimum: 1, maximum: 100, default: 100 };

function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data == "number") {
      if (data > 100 || isNaN(data)) {
        validate40.errors = [{ instancePath, keyword: "maximum", message: "must be <= 100" }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate40.errors = [{ instancePath, keyword: "minimum", message: "must be >= 1" }];
          return false;
        } else {
          let res0;
          if (1 === 0 || ((res0 = data / 1), res0 !== parseInt(res0))) {
            validate40.errors = [{ instancePath, keyword: "multipleOf", message: "must be multiple of 1" }];
            return false;
          }
        }
      }
    } else {
      validate40.errors = [{ instancePath, keyword: "type", message: "must be number" }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}

const schema17 = { type: "string", minLength: 1, maxLength: 2048 };

function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 2048) {
        validate42.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 2048 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate42.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 1 characters" },
          ];
          return false;
        }
      }
    } else {
      validate42.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}

const schema18 = { type: "string", minLength: 0, maxLength: 1024 };

function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 1024) {
        validate44.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 1024 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 0) {
          validate44.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 0 characters" },
          ];
          return false;
        }
      }
    } else {
      validate44.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}

const schema19 = { type: "string", minLength: 0, maxLength: 64 };

function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 64) {
        validate46.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 64 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 0) {
          validate46.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 0 characters" },
          ];
          return false;
        }
      }
    } else {
      validate46.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}

function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === undefined) {
        data.limit = 100;
      }
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate38.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (
            !(
              key0 === "id" ||
              key0 === "limit" ||
              key0 === "cursor" ||
              key0 === "acceptLanguage" ||
              key0 === "amznImageStyle"
            )
          ) {
            validate38.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors;
            if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate40(data.limit, { instancePath: instancePath + "/limit" })) {
              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== undefined) {
                const _errs4 = errors;
                if (!validate42(data.cursor, { instancePath: instancePath + "/cursor" })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.acceptLanguage !== undefined) {
                  const _errs5 = errors;
                  if (!validate44(data.acceptLanguage, { instancePath: instancePath + "/acceptLanguage" })) {
                    vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.amznImageStyle !== undefined) {
                    const _errs6 = errors;
                    if (
                      !validate46(data.amznImageStyle, { instancePath: instancePath + "/amznImageStyle" })
                    ) {
                      vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate38.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}

export const validateListArtistTracks = validate48;
const schema20 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D",
    },
    limit: {
      $ref: "shared-%7B%22type%22%3A%22number%22%2C%22multipleOf%22%3A1%2C%22minimum%22%3A1%2C%22maximum%22%3A100%2C%22default%22%3A100%7D",
      default: 100,
    },
    cursor: { $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A2048%7D" },
    acceptLanguage: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A0%2C%22maxLength%22%3A1024%7D",
    },
    amznImageStyle: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A0%2C%22maxLength%22%3A64%7D",
    },
  },
  required: ["id"],
  additionalProperties: false,
};

function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === undefined) {
        data.limit = 100;
      }
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate48.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (
            !(
              key0 === "id" ||
              key0 === "limit" ||
              key0 === "cursor" ||
              key0 === "acceptLanguage" ||
              key0 === "amznImageStyle"
            )
          ) {
            validate48.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors;
            if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate40(data.limit, { instancePath: instancePath + "/limit" })) {
              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== undefined) {
                const _errs4 = errors;
                if (!validate42(data.cursor, { instancePath: instancePath + "/cursor" })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.acceptLanguage !== undefined) {
                  const _errs5 = errors;
                  if (!validate44(data.acceptLanguage, { instancePath: instancePath + "/acceptLanguage" })) {
                    vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.amznImageStyle !== undefined) {
                    const _errs6 = errors;
                    if (
                      !validate46(data.amznImageStyle, { instancePath: instancePath + "/amznImageStyle" })
                    ) {
                      vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate48.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}

export const validateSearchAll = validate54;
const schema21 = {
  type: "object",
  properties: {
    query: { $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A500%7D" },
    limit: {
      $ref: "shared-%7B%22type%22%3A%22number%22%2C%22multipleOf%22%3A1%2C%22minimum%22%3A1%2C%22maximum%22%3A100%2C%22default%22%3A10%7D",
      default: 10,
    },
    acceptLanguage: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A0%2C%22maxLength%22%3A1024%7D",
    },
    amznImageStyle: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A0%2C%22maxLength%22%3A64%7D",
    },
  },
  required: ["query"],
  additionalProperties: false,
};
const schema22 = { type: "string", minLength: 1, maxLength: 500 };

function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 500) {
        validate55.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 500 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate55.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 1 characters" },
          ];
          return false;
        }
      }
    } else {
      validate55.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}

const schema23 = { type: "number", multipleOf: 1, minimum: 1, maximum: 100, default: 10 };

function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data == "number") {
      if (data > 100 || isNaN(data)) {
        validate57.errors = [{ instancePath, keyword: "maximum", message: "must be <= 100" }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate57.errors = [{ instancePath, keyword: "minimum", message: "must be >= 1" }];
          return false;
        } else {
          let res0;
          if (1 === 0 || ((res0 = data / 1), res0 !== parseInt(res0))) {
            validate57.errors = [{ instancePath, keyword: "multipleOf", message: "must be multiple of 1" }];
            return false;
          }
        }
      }
    } else {
      validate57.errors = [{ instancePath, keyword: "type", message: "must be number" }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}

function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === undefined) {
        data.limit = 10;
      }
      let missing0;
      if (data.query === undefined && (missing0 = "query")) {
        validate54.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (
            !(key0 === "query" || key0 === "limit" || key0 === "acceptLanguage" || key0 === "amznImageStyle")
          ) {
            validate54.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.query !== undefined) {
            const _errs2 = errors;
            if (!validate55(data.query, { instancePath: instancePath + "/query" })) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate57(data.limit, { instancePath: instancePath + "/limit" })) {
              vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.acceptLanguage !== undefined) {
                const _errs4 = errors;
                if (!validate44(data.acceptLanguage, { instancePath: instancePath + "/acceptLanguage" })) {
                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.amznImageStyle !== undefined) {
                  const _errs5 = errors;
                  if (!validate46(data.amznImageStyle, { instancePath: instancePath + "/amznImageStyle" })) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate54.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}

export const validateSearchTracks = validate61;
const schema24 = {
  type: "object",
  properties: {
    acceptLanguage: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A0%2C%22maxLength%22%3A1024%7D",
    },
    amznImageStyle: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A0%2C%22maxLength%22%3A64%7D",
    },
    body: { $ref: "shared-%7B%22%24ref%22%3A%22TrackSearch%22%7D" },
  },
  required: ["body"],
  additionalProperties: false,
};
const schema25 = { $ref: "TrackSearch" };
const schema26 = {
  type: "object",
  additionalProperties: false,
  required: ["searchFilters"],
  properties: {
    searchFilters: { type: "array", minItems: 1, maxItems: 10, items: { $ref: "TrackFilter" } },
    limit: { $ref: "SearchLimit" },
    token: { $ref: "SearchToken" },
    sortBy: { $ref: "SearchSort" },
  },
};
const schema27 = {
  type: "object",
  additionalProperties: false,
  required: ["query"],
  properties: { field: { $ref: "TrackField" }, query: { $ref: "SearchQuery" } },
};
const schema28 = {
  type: "string",
  enum: ["id", "asin", "albumId", "albumName", "artistId", "artistName", "categoryId", "name", "isrc"],
};

function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate67.errors = [{ instancePath, keyword: "type", message: "must be string" }];
    return false;
  }
  if (
    !(
      data === "id" ||
      data === "asin" ||
      data === "albumId" ||
      data === "albumName" ||
      data === "artistId" ||
      data === "artistName" ||
      data === "categoryId" ||
      data === "name" ||
      data === "isrc"
    )
  ) {
    validate67.errors = [
      {
        instancePath,
        keyword: "enum",
        params: { allowedValues: schema28.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate67.errors = vErrors;
  return errors === 0;
}

const schema29 = { type: "string", minLength: 1, maxLength: 500 };

function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 500) {
        validate69.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 500 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate69.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 1 characters" },
          ];
          return false;
        }
      }
    } else {
      validate69.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}

function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === undefined && (missing0 = "query")) {
        validate66.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "field" || key0 === "query")) {
            validate66.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.field !== undefined) {
            const _errs2 = errors;
            if (!validate67(data.field, { instancePath: instancePath + "/field" })) {
              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.query !== undefined) {
              const _errs3 = errors;
              if (!validate69(data.query, { instancePath: instancePath + "/query" })) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate66.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}

const schema30 = { type: "number", multipleOf: 1, minimum: 1, maximum: 100, default: 20 };

function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data == "number") {
      if (data > 100 || isNaN(data)) {
        validate72.errors = [{ instancePath, keyword: "maximum", message: "must be <= 100" }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate72.errors = [{ instancePath, keyword: "minimum", message: "must be >= 1" }];
          return false;
        } else {
          let res0;
          if (1 === 0 || ((res0 = data / 1), res0 !== parseInt(res0))) {
            validate72.errors = [{ instancePath, keyword: "multipleOf", message: "must be multiple of 1" }];
            return false;
          }
        }
      }
    } else {
      validate72.errors = [{ instancePath, keyword: "type", message: "must be number" }];
      return false;
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}

const schema31 = { type: "string", minLength: 1, maxLength: 2048 };

function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 2048) {
        validate74.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 2048 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate74.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 1 characters" },
          ];
          return false;
        }
      }
    } else {
      validate74.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}

const schema32 = {
  type: "string",
  enum: ["relevance", "release", "popularity", "name"],
  default: "relevance",
};

function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate76.errors = [{ instancePath, keyword: "type", message: "must be string" }];
    return false;
  }
  if (!(data === "relevance" || data === "release" || data === "popularity" || data === "name")) {
    validate76.errors = [
      {
        instancePath,
        keyword: "enum",
        params: { allowedValues: schema32.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate76.errors = vErrors;
  return errors === 0;
}

function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.searchFilters === undefined && (missing0 = "searchFilters")) {
        validate65.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "searchFilters" || key0 === "limit" || key0 === "token" || key0 === "sortBy")) {
            validate65.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.searchFilters !== undefined) {
            let data0 = data.searchFilters;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 10) {
                  validate65.errors = [
                    {
                      instancePath: instancePath + "/searchFilters",
                      keyword: "maxItems",
                      message: "must NOT have more than 10 items",
                    },
                  ];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate65.errors = [
                      {
                        instancePath: instancePath + "/searchFilters",
                        keyword: "minItems",
                        message: "must NOT have fewer than 1 items",
                      },
                    ];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs4 = errors;
                      if (!validate66(data0[i0], { instancePath: instancePath + "/searchFilters/" + i0 })) {
                        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate65.errors = [
                  {
                    instancePath: instancePath + "/searchFilters",
                    keyword: "type",
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.limit !== undefined) {
              const _errs5 = errors;
              if (!validate72(data.limit, { instancePath: instancePath + "/limit" })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.token !== undefined) {
                const _errs6 = errors;
                if (!validate74(data.token, { instancePath: instancePath + "/token" })) {
                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sortBy !== undefined) {
                  const _errs7 = errors;
                  if (!validate76(data.sortBy, { instancePath: instancePath + "/sortBy" })) {
                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate65.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}

function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate65(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
    errors = vErrors.length;
  }
  validate64.errors = vErrors;
  return errors === 0;
}

function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === undefined && (missing0 = "body")) {
        validate61.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "acceptLanguage" || key0 === "amznImageStyle" || key0 === "body")) {
            validate61.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.acceptLanguage !== undefined) {
            const _errs2 = errors;
            if (!validate44(data.acceptLanguage, { instancePath: instancePath + "/acceptLanguage" })) {
              vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.amznImageStyle !== undefined) {
              const _errs3 = errors;
              if (!validate46(data.amznImageStyle, { instancePath: instancePath + "/amznImageStyle" })) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.body !== undefined) {
                const _errs4 = errors;
                if (!validate64(data.body, { instancePath: instancePath + "/body" })) {
                  vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate61.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}

export const validateSearchAlbums = validate80;
const schema33 = {
  type: "object",
  properties: {
    acceptLanguage: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A0%2C%22maxLength%22%3A1024%7D",
    },
    amznImageStyle: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A0%2C%22maxLength%22%3A64%7D",
    },
    body: { $ref: "shared-%7B%22%24ref%22%3A%22AlbumSearch%22%7D" },
  },
  required: ["body"],
  additionalProperties: false,
};
const schema34 = { $ref: "AlbumSearch" };
const schema35 = {
  type: "object",
  additionalProperties: false,
  required: ["searchFilters"],
  properties: {
    searchFilters: { type: "array", minItems: 1, maxItems: 10, items: { $ref: "AlbumFilter" } },
    limit: { $ref: "SearchLimit" },
    token: { $ref: "SearchToken" },
    sortBy: { $ref: "SearchSort" },
  },
};
const schema36 = {
  type: "object",
  additionalProperties: false,
  required: ["query"],
  properties: { field: { $ref: "AlbumField" }, query: { $ref: "SearchQuery" } },
};
const schema37 = { type: "string", enum: ["id", "asin", "name", "artistId", "artistName"] };

function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate86.errors = [{ instancePath, keyword: "type", message: "must be string" }];
    return false;
  }
  if (
    !(data === "id" || data === "asin" || data === "name" || data === "artistId" || data === "artistName")
  ) {
    validate86.errors = [
      {
        instancePath,
        keyword: "enum",
        params: { allowedValues: schema37.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate86.errors = vErrors;
  return errors === 0;
}

function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === undefined && (missing0 = "query")) {
        validate85.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "field" || key0 === "query")) {
            validate85.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.field !== undefined) {
            const _errs2 = errors;
            if (!validate86(data.field, { instancePath: instancePath + "/field" })) {
              vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.query !== undefined) {
              const _errs3 = errors;
              if (!validate69(data.query, { instancePath: instancePath + "/query" })) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate85.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}

function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.searchFilters === undefined && (missing0 = "searchFilters")) {
        validate84.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "searchFilters" || key0 === "limit" || key0 === "token" || key0 === "sortBy")) {
            validate84.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.searchFilters !== undefined) {
            let data0 = data.searchFilters;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 10) {
                  validate84.errors = [
                    {
                      instancePath: instancePath + "/searchFilters",
                      keyword: "maxItems",
                      message: "must NOT have more than 10 items",
                    },
                  ];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate84.errors = [
                      {
                        instancePath: instancePath + "/searchFilters",
                        keyword: "minItems",
                        message: "must NOT have fewer than 1 items",
                      },
                    ];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs4 = errors;
                      if (!validate85(data0[i0], { instancePath: instancePath + "/searchFilters/" + i0 })) {
                        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate84.errors = [
                  {
                    instancePath: instancePath + "/searchFilters",
                    keyword: "type",
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.limit !== undefined) {
              const _errs5 = errors;
              if (!validate72(data.limit, { instancePath: instancePath + "/limit" })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.token !== undefined) {
                const _errs6 = errors;
                if (!validate74(data.token, { instancePath: instancePath + "/token" })) {
                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sortBy !== undefined) {
                  const _errs7 = errors;
                  if (!validate76(data.sortBy, { instancePath: instancePath + "/sortBy" })) {
                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate84.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}

function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate84(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
    errors = vErrors.length;
  }
  validate83.errors = vErrors;
  return errors === 0;
}

function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === undefined && (missing0 = "body")) {
        validate80.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "acceptLanguage" || key0 === "amznImageStyle" || key0 === "body")) {
            validate80.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.acceptLanguage !== undefined) {
            const _errs2 = errors;
            if (!validate44(data.acceptLanguage, { instancePath: instancePath + "/acceptLanguage" })) {
              vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.amznImageStyle !== undefined) {
              const _errs3 = errors;
              if (!validate46(data.amznImageStyle, { instancePath: instancePath + "/amznImageStyle" })) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.body !== undefined) {
                const _errs4 = errors;
                if (!validate83(data.body, { instancePath: instancePath + "/body" })) {
                  vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate80.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}

export const validateSearchArtists = validate95;
const schema38 = {
  type: "object",
  properties: { body: { $ref: "shared-%7B%22%24ref%22%3A%22ArtistSearch%22%7D" } },
  required: ["body"],
  additionalProperties: false,
};
const schema39 = { $ref: "ArtistSearch" };
const schema40 = {
  type: "object",
  additionalProperties: false,
  required: ["searchFilters"],
  properties: {
    searchFilters: { type: "array", minItems: 1, maxItems: 10, items: { $ref: "ArtistFilter" } },
    limit: { $ref: "SearchLimit" },
    token: { $ref: "SearchToken" },
    sortBy: { $ref: "SearchSort" },
  },
};
const schema41 = {
  type: "object",
  additionalProperties: false,
  required: ["query"],
  properties: { field: { $ref: "ArtistField" }, query: { $ref: "SearchQuery" } },
};
const schema42 = { type: "string", enum: ["id", "asin", "name"] };

function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate99.errors = [{ instancePath, keyword: "type", message: "must be string" }];
    return false;
  }
  if (!(data === "id" || data === "asin" || data === "name")) {
    validate99.errors = [
      {
        instancePath,
        keyword: "enum",
        params: { allowedValues: schema42.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate99.errors = vErrors;
  return errors === 0;
}

function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === undefined && (missing0 = "query")) {
        validate98.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "field" || key0 === "query")) {
            validate98.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.field !== undefined) {
            const _errs2 = errors;
            if (!validate99(data.field, { instancePath: instancePath + "/field" })) {
              vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.query !== undefined) {
              const _errs3 = errors;
              if (!validate69(data.query, { instancePath: instancePath + "/query" })) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate98.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}

function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.searchFilters === undefined && (missing0 = "searchFilters")) {
        validate97.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "searchFilters" || key0 === "limit" || key0 === "token" || key0 === "sortBy")) {
            validate97.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.searchFilters !== undefined) {
            let data0 = data.searchFilters;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 10) {
                  validate97.errors = [
                    {
                      instancePath: instancePath + "/searchFilters",
                      keyword: "maxItems",
                      message: "must NOT have more than 10 items",
                    },
                  ];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate97.errors = [
                      {
                        instancePath: instancePath + "/searchFilters",
                        keyword: "minItems",
                        message: "must NOT have fewer than 1 items",
                      },
                    ];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs4 = errors;
                      if (!validate98(data0[i0], { instancePath: instancePath + "/searchFilters/" + i0 })) {
                        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate97.errors = [
                  {
                    instancePath: instancePath + "/searchFilters",
                    keyword: "type",
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.limit !== undefined) {
              const _errs5 = errors;
              if (!validate72(data.limit, { instancePath: instancePath + "/limit" })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.token !== undefined) {
                const _errs6 = errors;
                if (!validate74(data.token, { instancePath: instancePath + "/token" })) {
                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sortBy !== undefined) {
                  const _errs7 = errors;
                  if (!validate76(data.sortBy, { instancePath: instancePath + "/sortBy" })) {
                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate97.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate97.errors = vErrors;
  return errors === 0;
}

function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate97(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
    errors = vErrors.length;
  }
  validate96.errors = vErrors;
  return errors === 0;
}

function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === undefined && (missing0 = "body")) {
        validate95.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "body")) {
            validate95.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.body !== undefined) {
            if (!validate96(data.body, { instancePath: instancePath + "/body" })) {
              vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate95.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}

export const validateCreatePlaylist = validate108;
const schema43 = {
  type: "object",
  properties: { body: { $ref: "shared-%7B%22%24ref%22%3A%22NewPlaylist%22%7D" } },
  required: ["body"],
  additionalProperties: false,
};
const schema44 = { $ref: "NewPlaylist" };
const schema45 = {
  type: "object",
  additionalProperties: false,
  required: ["title", "description", "visibility"],
  properties: {
    title: { $ref: "PlaylistTitle" },
    description: { $ref: "PlaylistDescription" },
    visibility: { $ref: "PlaylistVisibility" },
  },
};
const schema46 = { type: "string", pattern: "^[^\\x00-\\x1F\\x7F]*$", minLength: 1, maxLength: 200 };
const pattern2 = new RegExp("^[^\\x00-\\x1F\\x7F]*$", "u");

function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 200) {
        validate111.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 200 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate111.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 1 characters" },
          ];
          return false;
        } else {
          if (!pattern2.test(data)) {
            validate111.errors = [
              {
                instancePath,
                keyword: "pattern",
                message: 'must match pattern "' + "^[^\\x00-\\x1F\\x7F]*$" + '"',
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate111.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}

const schema47 = {
  type: "string",
  pattern: "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$",
  minLength: 0,
  maxLength: 1000,
};
const pattern3 = new RegExp("^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$", "u");

function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 1000) {
        validate113.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 1000 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 0) {
          validate113.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 0 characters" },
          ];
          return false;
        } else {
          if (!pattern3.test(data)) {
            validate113.errors = [
              {
                instancePath,
                keyword: "pattern",
                message: 'must match pattern "' + "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$" + '"',
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate113.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}

const schema48 = { type: "string", enum: ["PUBLIC", "PRIVATE"] };

function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate115.errors = [{ instancePath, keyword: "type", message: "must be string" }];
    return false;
  }
  if (!(data === "PUBLIC" || data === "PRIVATE")) {
    validate115.errors = [
      {
        instancePath,
        keyword: "enum",
        params: { allowedValues: schema48.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate115.errors = vErrors;
  return errors === 0;
}

function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.title === undefined && (missing0 = "title")) ||
        (data.description === undefined && (missing0 = "description")) ||
        (data.visibility === undefined && (missing0 = "visibility"))
      ) {
        validate110.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "title" || key0 === "description" || key0 === "visibility")) {
            validate110.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.title !== undefined) {
            const _errs2 = errors;
            if (!validate111(data.title, { instancePath: instancePath + "/title" })) {
              vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.description !== undefined) {
              const _errs3 = errors;
              if (!validate113(data.description, { instancePath: instancePath + "/description" })) {
                vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.visibility !== undefined) {
                const _errs4 = errors;
                if (!validate115(data.visibility, { instancePath: instancePath + "/visibility" })) {
                  vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate110.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate110.errors = vErrors;
  return errors === 0;
}

function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate110(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
    errors = vErrors.length;
  }
  validate109.errors = vErrors;
  return errors === 0;
}

function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === undefined && (missing0 = "body")) {
        validate108.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "body")) {
            validate108.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.body !== undefined) {
            if (!validate109(data.body, { instancePath: instancePath + "/body" })) {
              vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate108.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}

export const validateGetPlaylist = validate119;
const schema49 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5E%5B0-9A-Za-z_-%5D%2B%24%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A128%7D",
    },
  },
  required: ["id"],
  additionalProperties: false,
};
const schema50 = { type: "string", pattern: "^[0-9A-Za-z_-]+$", minLength: 1, maxLength: 128 };
const pattern4 = new RegExp("^[0-9A-Za-z_-]+$", "u");

function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        validate120.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 128 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate120.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 1 characters" },
          ];
          return false;
        } else {
          if (!pattern4.test(data)) {
            validate120.errors = [
              {
                instancePath,
                keyword: "pattern",
                message: 'must match pattern "' + "^[0-9A-Za-z_-]+$" + '"',
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate120.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate120.errors = vErrors;
  return errors === 0;
}

function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate119.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id")) {
            validate119.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            if (!validate120(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate119.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}

export const validateUpdatePlaylist = validate122;
const schema51 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5E%5B0-9A-Za-z_-%5D%2B%24%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A128%7D",
    },
    body: { $ref: "shared-%7B%22%24ref%22%3A%22PlaylistUpdate%22%7D" },
  },
  required: ["id", "body"],
  additionalProperties: false,
};
const schema52 = { $ref: "PlaylistUpdate" };
const schema53 = {
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  properties: {
    title: { $ref: "PlaylistTitle" },
    description: { $ref: "PlaylistDescription" },
    visibility: { $ref: "PlaylistVisibility" },
  },
};

function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        validate125.errors = [
          { instancePath, keyword: "minProperties", message: "must NOT have fewer than 1 properties" },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "title" || key0 === "description" || key0 === "visibility")) {
            validate125.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.title !== undefined) {
            const _errs2 = errors;
            if (!validate111(data.title, { instancePath: instancePath + "/title" })) {
              vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.description !== undefined) {
              const _errs3 = errors;
              if (!validate113(data.description, { instancePath: instancePath + "/description" })) {
                vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.visibility !== undefined) {
                const _errs4 = errors;
                if (!validate115(data.visibility, { instancePath: instancePath + "/visibility" })) {
                  vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate125.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate125.errors = vErrors;
  return errors === 0;
}

function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate125(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
    errors = vErrors.length;
  }
  validate124.errors = vErrors;
  return errors === 0;
}

function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === undefined && (missing0 = "id")) || (data.body === undefined && (missing0 = "body"))) {
        validate122.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "body")) {
            validate122.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors;
            if (!validate120(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.body !== undefined) {
              const _errs3 = errors;
              if (!validate124(data.body, { instancePath: instancePath + "/body" })) {
                vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate122.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}

export const validateDeletePlaylist = validate131;
const schema54 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5E%5B0-9A-Za-z_-%5D%2B%24%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A128%7D",
    },
  },
  required: ["id"],
  additionalProperties: false,
};

function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate131.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id")) {
            validate131.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            if (!validate120(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate131.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate131.errors = vErrors;
  return errors === 0;
}

export const validateListPlaylistTracks = validate133;
const schema55 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5E%5B0-9A-Za-z_-%5D%2B%24%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A128%7D",
    },
    limit: {
      $ref: "shared-%7B%22type%22%3A%22number%22%2C%22multipleOf%22%3A1%2C%22minimum%22%3A1%2C%22maximum%22%3A100%2C%22default%22%3A100%7D",
      default: 100,
    },
    cursor: { $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A2048%7D" },
  },
  required: ["id"],
  additionalProperties: false,
};

function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === undefined) {
        data.limit = 100;
      }
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate133.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "limit" || key0 === "cursor")) {
            validate133.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors;
            if (!validate120(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate40(data.limit, { instancePath: instancePath + "/limit" })) {
              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== undefined) {
                const _errs4 = errors;
                if (!validate42(data.cursor, { instancePath: instancePath + "/cursor" })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate133.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate133.errors = vErrors;
  return errors === 0;
}

export const validateAddPlaylistTracks = validate137;
const schema56 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5E%5B0-9A-Za-z_-%5D%2B%24%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A128%7D",
    },
    body: { $ref: "shared-%7B%22%24ref%22%3A%22PlaylistTracksToAdd%22%7D" },
  },
  required: ["id", "body"],
  additionalProperties: false,
};
const schema57 = { $ref: "PlaylistTracksToAdd" };
const schema58 = {
  type: "object",
  additionalProperties: false,
  required: ["trackIds"],
  properties: {
    trackIds: { type: "array", minItems: 1, maxItems: 100, items: { $ref: "CatalogId" } },
    addDuplicateTracks: { type: "boolean", default: false },
  },
};
const schema59 = { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 };

function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 10) {
        validate141.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 10 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 10) {
          validate141.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 10 characters" },
          ];
          return false;
        } else {
          if (!pattern0.test(data)) {
            validate141.errors = [
              { instancePath, keyword: "pattern", message: 'must match pattern "' + "^B0[0-9A-Z]{8}$" + '"' },
            ];
            return false;
          }
        }
      }
    } else {
      validate141.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate141.errors = vErrors;
  return errors === 0;
}

function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.addDuplicateTracks === undefined) {
        data.addDuplicateTracks = false;
      }
      let missing0;
      if (data.trackIds === undefined && (missing0 = "trackIds")) {
        validate140.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "trackIds" || key0 === "addDuplicateTracks")) {
            validate140.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.trackIds !== undefined) {
            let data0 = data.trackIds;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 100) {
                  validate140.errors = [
                    {
                      instancePath: instancePath + "/trackIds",
                      keyword: "maxItems",
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate140.errors = [
                      {
                        instancePath: instancePath + "/trackIds",
                        keyword: "minItems",
                        message: "must NOT have fewer than 1 items",
                      },
                    ];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs4 = errors;
                      if (!validate141(data0[i0], { instancePath: instancePath + "/trackIds/" + i0 })) {
                        vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate140.errors = [
                  { instancePath: instancePath + "/trackIds", keyword: "type", message: "must be array" },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs5 = errors;
            if (typeof data.addDuplicateTracks !== "boolean") {
              validate140.errors = [
                {
                  instancePath: instancePath + "/addDuplicateTracks",
                  keyword: "type",
                  message: "must be boolean",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          }
        }
      }
    } else {
      validate140.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate140.errors = vErrors;
  return errors === 0;
}

function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate140(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
    errors = vErrors.length;
  }
  validate139.errors = vErrors;
  return errors === 0;
}

function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === undefined && (missing0 = "id")) || (data.body === undefined && (missing0 = "body"))) {
        validate137.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "body")) {
            validate137.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors;
            if (!validate120(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.body !== undefined) {
              const _errs3 = errors;
              if (!validate139(data.body, { instancePath: instancePath + "/body" })) {
                vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate137.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}

export const validateRemovePlaylistTracks = validate145;
const schema60 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5E%5B0-9A-Za-z_-%5D%2B%24%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A128%7D",
    },
    body: { $ref: "shared-%7B%22%24ref%22%3A%22PlaylistEntriesToRemove%22%7D" },
  },
  required: ["id", "body"],
  additionalProperties: false,
};
const schema61 = { $ref: "PlaylistEntriesToRemove" };
const schema62 = {
  type: "object",
  additionalProperties: false,
  required: ["entryIds"],
  properties: { entryIds: { type: "array", minItems: 1, maxItems: 100, items: { $ref: "EntryId" } } },
};
const schema63 = { type: "string", pattern: "^[^\\x00-\\x1F\\x7F]*$", minLength: 1, maxLength: 128 };

function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        validate149.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 128 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate149.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 1 characters" },
          ];
          return false;
        } else {
          if (!pattern2.test(data)) {
            validate149.errors = [
              {
                instancePath,
                keyword: "pattern",
                message: 'must match pattern "' + "^[^\\x00-\\x1F\\x7F]*$" + '"',
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate149.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate149.errors = vErrors;
  return errors === 0;
}

function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.entryIds === undefined && (missing0 = "entryIds")) {
        validate148.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "entryIds")) {
            validate148.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.entryIds !== undefined) {
            let data0 = data.entryIds;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 100) {
                  validate148.errors = [
                    {
                      instancePath: instancePath + "/entryIds",
                      keyword: "maxItems",
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate148.errors = [
                      {
                        instancePath: instancePath + "/entryIds",
                        keyword: "minItems",
                        message: "must NOT have fewer than 1 items",
                      },
                    ];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs4 = errors;
                      if (!validate149(data0[i0], { instancePath: instancePath + "/entryIds/" + i0 })) {
                        vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate148.errors = [
                  { instancePath: instancePath + "/entryIds", keyword: "type", message: "must be array" },
                ];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate148.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate148.errors = vErrors;
  return errors === 0;
}

function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate148(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
    errors = vErrors.length;
  }
  validate147.errors = vErrors;
  return errors === 0;
}

function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === undefined && (missing0 = "id")) || (data.body === undefined && (missing0 = "body"))) {
        validate145.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "body")) {
            validate145.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors;
            if (!validate120(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.body !== undefined) {
              const _errs3 = errors;
              if (!validate147(data.body, { instancePath: instancePath + "/body" })) {
                vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate145.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate145.errors = vErrors;
  return errors === 0;
}

export const validateMovePlaylistTracks = validate153;
const schema64 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5E%5B0-9A-Za-z_-%5D%2B%24%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A128%7D",
    },
    body: { $ref: "shared-%7B%22%24ref%22%3A%22PlaylistEntriesToMove%22%7D" },
  },
  required: ["id", "body"],
  additionalProperties: false,
};
const schema65 = { $ref: "PlaylistEntriesToMove" };
const schema66 = {
  type: "object",
  additionalProperties: false,
  required: ["entryIds"],
  properties: {
    entryIds: { type: "array", minItems: 1, maxItems: 100, items: { $ref: "EntryId" } },
    entryIdAbove: { type: "string", pattern: "^[^\\x00-\\x1F\\x7F]*$", minLength: 1, maxLength: 128 },
    entryIdBelow: { type: "string", pattern: "^[^\\x00-\\x1F\\x7F]*$", minLength: 1, maxLength: 128 },
  },
};

function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.entryIds === undefined && (missing0 = "entryIds")) {
        validate156.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "entryIds" || key0 === "entryIdAbove" || key0 === "entryIdBelow")) {
            validate156.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.entryIds !== undefined) {
            let data0 = data.entryIds;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 100) {
                  validate156.errors = [
                    {
                      instancePath: instancePath + "/entryIds",
                      keyword: "maxItems",
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate156.errors = [
                      {
                        instancePath: instancePath + "/entryIds",
                        keyword: "minItems",
                        message: "must NOT have fewer than 1 items",
                      },
                    ];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs4 = errors;
                      if (!validate149(data0[i0], { instancePath: instancePath + "/entryIds/" + i0 })) {
                        vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate156.errors = [
                  { instancePath: instancePath + "/entryIds", keyword: "type", message: "must be array" },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.entryIdAbove !== undefined) {
              let data2 = data.entryIdAbove;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func2(data2) > 128) {
                    validate156.errors = [
                      {
                        instancePath: instancePath + "/entryIdAbove",
                        keyword: "maxLength",
                        message: "must NOT have more than 128 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (func2(data2) < 1) {
                      validate156.errors = [
                        {
                          instancePath: instancePath + "/entryIdAbove",
                          keyword: "minLength",
                          message: "must NOT have fewer than 1 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (!pattern2.test(data2)) {
                        validate156.errors = [
                          {
                            instancePath: instancePath + "/entryIdAbove",
                            keyword: "pattern",
                            message: 'must match pattern "' + "^[^\\x00-\\x1F\\x7F]*$" + '"',
                          },
                        ];
                        return false;
                      }
                    }
                  }
                } else {
                  validate156.errors = [
                    {
                      instancePath: instancePath + "/entryIdAbove",
                      keyword: "type",
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.entryIdBelow !== undefined) {
                let data3 = data.entryIdBelow;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (func2(data3) > 128) {
                      validate156.errors = [
                        {
                          instancePath: instancePath + "/entryIdBelow",
                          keyword: "maxLength",
                          message: "must NOT have more than 128 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data3) < 1) {
                        validate156.errors = [
                          {
                            instancePath: instancePath + "/entryIdBelow",
                            keyword: "minLength",
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (!pattern2.test(data3)) {
                          validate156.errors = [
                            {
                              instancePath: instancePath + "/entryIdBelow",
                              keyword: "pattern",
                              message: 'must match pattern "' + "^[^\\x00-\\x1F\\x7F]*$" + '"',
                            },
                          ];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate156.errors = [
                      {
                        instancePath: instancePath + "/entryIdBelow",
                        keyword: "type",
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate156.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate156.errors = vErrors;
  return errors === 0;
}

function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate156(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
    errors = vErrors.length;
  }
  validate155.errors = vErrors;
  return errors === 0;
}

function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === undefined && (missing0 = "id")) || (data.body === undefined && (missing0 = "body"))) {
        validate153.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "body")) {
            validate153.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors;
            if (!validate120(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.body !== undefined) {
              const _errs3 = errors;
              if (!validate155(data.body, { instancePath: instancePath + "/body" })) {
                vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate153.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate153.errors = vErrors;
  return errors === 0;
}

export const validateListPlaylists = validate160;
const schema67 = {
  type: "object",
  properties: {
    limit: {
      $ref: "shared-%7B%22type%22%3A%22number%22%2C%22multipleOf%22%3A1%2C%22minimum%22%3A1%2C%22maximum%22%3A100%2C%22default%22%3A100%7D",
      default: 100,
    },
    cursor: { $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A2048%7D" },
    sortBy: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22enum%22%3A%5B%22NAME%22%2C%22RECENTLY_UPDATED%22%5D%7D",
    },
  },
  required: [],
  additionalProperties: false,
};
const schema68 = { type: "string", enum: ["NAME", "RECENTLY_UPDATED"] };

function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate163.errors = [{ instancePath, keyword: "type", message: "must be string" }];
    return false;
  }
  if (!(data === "NAME" || data === "RECENTLY_UPDATED")) {
    validate163.errors = [
      {
        instancePath,
        keyword: "enum",
        params: { allowedValues: schema68.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate163.errors = vErrors;
  return errors === 0;
}

function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === undefined) {
        data.limit = 100;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "limit" || key0 === "cursor" || key0 === "sortBy")) {
          validate160.errors = [
            {
              instancePath,
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
            },
          ];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate40(data.limit, { instancePath: instancePath + "/limit" })) {
          vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (!validate42(data.cursor, { instancePath: instancePath + "/cursor" })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.sortBy !== undefined) {
              const _errs4 = errors;
              if (!validate163(data.sortBy, { instancePath: instancePath + "/sortBy" })) {
                vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate160.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate160.errors = vErrors;
  return errors === 0;
}

export const validateListLibraryAlbums = validate165;
const schema69 = {
  type: "object",
  properties: {
    albumIds: {
      $ref: "shared-%7B%22type%22%3A%22array%22%2C%22minItems%22%3A1%2C%22maxItems%22%3A100%2C%22items%22%3A%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D%7D",
    },
    limit: {
      $ref: "shared-%7B%22type%22%3A%22number%22%2C%22multipleOf%22%3A1%2C%22minimum%22%3A1%2C%22maximum%22%3A100%2C%22default%22%3A100%7D",
      default: 100,
    },
    cursor: { $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A2048%7D" },
  },
  required: [],
  additionalProperties: false,
};

function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === undefined) {
        data.limit = 100;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "albumIds" || key0 === "limit" || key0 === "cursor")) {
          validate165.errors = [
            {
              instancePath,
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
            },
          ];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.albumIds !== undefined) {
          const _errs2 = errors;
          if (!validate25(data.albumIds, { instancePath: instancePath + "/albumIds" })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          const _errs3 = errors;
          if (!validate40(data.limit, { instancePath: instancePath + "/limit" })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            if (data.cursor !== undefined) {
              const _errs4 = errors;
              if (!validate42(data.cursor, { instancePath: instancePath + "/cursor" })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate165.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate165.errors = vErrors;
  return errors === 0;
}

export const validateAddLibraryAlbum = validate169;
const schema70 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D",
    },
  },
  required: ["id"],
  additionalProperties: false,
};

function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate169.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id")) {
            validate169.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate169.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate169.errors = vErrors;
  return errors === 0;
}

export const validateRemoveLibraryAlbum = validate171;
const schema71 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D",
    },
  },
  required: ["id"],
  additionalProperties: false,
};

function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate171.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id")) {
            validate171.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate171.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate171.errors = vErrors;
  return errors === 0;
}

export const validateListLibraryTracks = validate173;
const schema72 = {
  type: "object",
  properties: {
    limit: {
      $ref: "shared-%7B%22type%22%3A%22number%22%2C%22multipleOf%22%3A1%2C%22minimum%22%3A1%2C%22maximum%22%3A100%2C%22default%22%3A100%7D",
      default: 100,
    },
    cursor: { $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A2048%7D" },
  },
  required: [],
  additionalProperties: false,
};

function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === undefined) {
        data.limit = 100;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "limit" || key0 === "cursor")) {
          validate173.errors = [
            {
              instancePath,
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
            },
          ];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate40(data.limit, { instancePath: instancePath + "/limit" })) {
          vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (!validate42(data.cursor, { instancePath: instancePath + "/cursor" })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate173.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate173.errors = vErrors;
  return errors === 0;
}

export const validateAddLibraryTrack = validate176;
const schema73 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D",
    },
  },
  required: ["id"],
  additionalProperties: false,
};

function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate176.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id")) {
            validate176.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate176.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}

export const validateRemoveLibraryTrack = validate178;
const schema74 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D",
    },
  },
  required: ["id"],
  additionalProperties: false,
};

function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate178.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id")) {
            validate178.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate178.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate178.errors = vErrors;
  return errors === 0;
}

export const validateListLikedTracks = validate180;
const schema75 = {
  type: "object",
  properties: {
    limit: {
      $ref: "shared-%7B%22type%22%3A%22number%22%2C%22multipleOf%22%3A1%2C%22minimum%22%3A1%2C%22maximum%22%3A100%2C%22default%22%3A100%7D",
      default: 100,
    },
    cursor: { $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A2048%7D" },
  },
  required: [],
  additionalProperties: false,
};

function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === undefined) {
        data.limit = 100;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "limit" || key0 === "cursor")) {
          validate180.errors = [
            {
              instancePath,
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
            },
          ];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate40(data.limit, { instancePath: instancePath + "/limit" })) {
          vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (!validate42(data.cursor, { instancePath: instancePath + "/cursor" })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate180.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate180.errors = vErrors;
  return errors === 0;
}

export const validateUpdateTrackLikeState = validate183;
const schema76 = {
  type: "object",
  properties: {
    id: {
      $ref: "shared-%7B%22type%22%3A%22string%22%2C%22pattern%22%3A%22%5EB0%5B0-9A-Z%5D%7B8%7D%24%22%2C%22minLength%22%3A10%2C%22maxLength%22%3A10%7D",
    },
    body: { $ref: "shared-%7B%22%24ref%22%3A%22TrackLikeUpdate%22%7D" },
  },
  required: ["id", "body"],
  additionalProperties: false,
};
const schema77 = { $ref: "TrackLikeUpdate" };
const schema78 = {
  type: "object",
  additionalProperties: false,
  required: ["likeState"],
  properties: { likeState: { $ref: "TrackLikeState" } },
};
const schema79 = { type: "string", enum: ["LIKE", "DISLIKE"] };

function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate187.errors = [{ instancePath, keyword: "type", message: "must be string" }];
    return false;
  }
  if (!(data === "LIKE" || data === "DISLIKE")) {
    validate187.errors = [
      {
        instancePath,
        keyword: "enum",
        params: { allowedValues: schema79.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate187.errors = vErrors;
  return errors === 0;
}

function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.likeState === undefined && (missing0 = "likeState")) {
        validate186.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "likeState")) {
            validate186.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.likeState !== undefined) {
            if (!validate187(data.likeState, { instancePath: instancePath + "/likeState" })) {
              vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate186.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate186.errors = vErrors;
  return errors === 0;
}

function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate186(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
    errors = vErrors.length;
  }
  validate185.errors = vErrors;
  return errors === 0;
}

function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === undefined && (missing0 = "id")) || (data.body === undefined && (missing0 = "body"))) {
        validate183.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "body")) {
            validate183.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors;
            if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.body !== undefined) {
              const _errs3 = errors;
              if (!validate185(data.body, { instancePath: instancePath + "/body" })) {
                vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate183.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate183.errors = vErrors;
  return errors === 0;
}

export const validateListFollowedArtists = validate191;
const schema80 = {
  type: "object",
  properties: {
    limit: {
      $ref: "shared-%7B%22type%22%3A%22number%22%2C%22multipleOf%22%3A1%2C%22minimum%22%3A1%2C%22maximum%22%3A100%2C%22default%22%3A100%7D",
      default: 100,
    },
    cursor: { $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A2048%7D" },
  },
  required: [],
  additionalProperties: false,
};

function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === undefined) {
        data.limit = 100;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "limit" || key0 === "cursor")) {
          validate191.errors = [
            {
              instancePath,
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
            },
          ];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate40(data.limit, { instancePath: instancePath + "/limit" })) {
          vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (!validate42(data.cursor, { instancePath: instancePath + "/cursor" })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate191.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate191.errors = vErrors;
  return errors === 0;
}

export const validateListRecentlyPlayed = validate194;
const schema81 = {
  type: "object",
  properties: {
    limit: {
      $ref: "shared-%7B%22type%22%3A%22number%22%2C%22multipleOf%22%3A1%2C%22minimum%22%3A1%2C%22maximum%22%3A60%2C%22default%22%3A60%7D",
      default: 60,
    },
    cursor: { $ref: "shared-%7B%22type%22%3A%22string%22%2C%22minLength%22%3A1%2C%22maxLength%22%3A2048%7D" },
  },
  required: [],
  additionalProperties: false,
};
const schema82 = { type: "number", multipleOf: 1, minimum: 1, maximum: 60, default: 60 };

function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data == "number") {
      if (data > 60 || isNaN(data)) {
        validate195.errors = [{ instancePath, keyword: "maximum", message: "must be <= 60" }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate195.errors = [{ instancePath, keyword: "minimum", message: "must be >= 1" }];
          return false;
        } else {
          let res0;
          if (1 === 0 || ((res0 = data / 1), res0 !== parseInt(res0))) {
            validate195.errors = [{ instancePath, keyword: "multipleOf", message: "must be multiple of 1" }];
            return false;
          }
        }
      }
    } else {
      validate195.errors = [{ instancePath, keyword: "type", message: "must be number" }];
      return false;
    }
  }
  validate195.errors = vErrors;
  return errors === 0;
}

function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === undefined) {
        data.limit = 60;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "limit" || key0 === "cursor")) {
          validate194.errors = [
            {
              instancePath,
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
            },
          ];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate195(data.limit, { instancePath: instancePath + "/limit" })) {
          vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (!validate42(data.cursor, { instancePath: instancePath + "/cursor" })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate194.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate194.errors = vErrors;
  return errors === 0;
}

export const validateGetMe = validate198;
const schema83 = { type: "object", properties: {}, required: [], additionalProperties: false };

function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        validate198.errors = [
          {
            instancePath,
            keyword: "additionalProperties",
            params: { additionalProperty: key0 },
            message: "must NOT have additional properties",
          },
        ];
        return false;
        break;
      }
    } else {
      validate198.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate198.errors = vErrors;
  return errors === 0;
}

export const validateUpdateMe = validate199;
const schema84 = {
  type: "object",
  properties: { body: { $ref: "shared-%7B%22%24ref%22%3A%22UserUpdate%22%7D" } },
  required: ["body"],
  additionalProperties: false,
};
const schema85 = { $ref: "UserUpdate" };
const schema86 = {
  type: "object",
  additionalProperties: false,
  required: ["name", "visibility", "playbackVisibility"],
  properties: {
    name: { type: "string", minLength: 1, maxLength: 200, pattern: "^[^\\x00-\\x1F\\x7F]*$" },
    visibility: { $ref: "Visibility" },
    playbackVisibility: { $ref: "PlaybackVisibility" },
  },
};
const schema87 = { type: "string", enum: ["PUBLIC", "PRIVATE"] };

function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate202.errors = [{ instancePath, keyword: "type", message: "must be string" }];
    return false;
  }
  if (!(data === "PUBLIC" || data === "PRIVATE")) {
    validate202.errors = [
      {
        instancePath,
        keyword: "enum",
        params: { allowedValues: schema87.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate202.errors = vErrors;
  return errors === 0;
}

const schema88 = { type: "string", enum: ["PUBLIC", "PRIVATE"] };

function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate204.errors = [{ instancePath, keyword: "type", message: "must be string" }];
    return false;
  }
  if (!(data === "PUBLIC" || data === "PRIVATE")) {
    validate204.errors = [
      {
        instancePath,
        keyword: "enum",
        params: { allowedValues: schema88.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate204.errors = vErrors;
  return errors === 0;
}

function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.name === undefined && (missing0 = "name")) ||
        (data.visibility === undefined && (missing0 = "visibility")) ||
        (data.playbackVisibility === undefined && (missing0 = "playbackVisibility"))
      ) {
        validate201.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "visibility" || key0 === "playbackVisibility")) {
            validate201.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func2(data0) > 200) {
                  validate201.errors = [
                    {
                      instancePath: instancePath + "/name",
                      keyword: "maxLength",
                      message: "must NOT have more than 200 characters",
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate201.errors = [
                      {
                        instancePath: instancePath + "/name",
                        keyword: "minLength",
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern2.test(data0)) {
                      validate201.errors = [
                        {
                          instancePath: instancePath + "/name",
                          keyword: "pattern",
                          message: 'must match pattern "' + "^[^\\x00-\\x1F\\x7F]*$" + '"',
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate201.errors = [
                  { instancePath: instancePath + "/name", keyword: "type", message: "must be string" },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.visibility !== undefined) {
              const _errs4 = errors;
              if (!validate202(data.visibility, { instancePath: instancePath + "/visibility" })) {
                vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.playbackVisibility !== undefined) {
                const _errs5 = errors;
                if (
                  !validate204(data.playbackVisibility, {
                    instancePath: instancePath + "/playbackVisibility",
                  })
                ) {
                  vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate201.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate201.errors = vErrors;
  return errors === 0;
}

function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate201(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
    errors = vErrors.length;
  }
  validate200.errors = vErrors;
  return errors === 0;
}

function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === undefined && (missing0 = "body")) {
        validate199.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "body")) {
            validate199.errors = [
              {
                instancePath,
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
              },
            ];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.body !== undefined) {
            if (!validate200(data.body, { instancePath: instancePath + "/body" })) {
              vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate199.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate199.errors = vErrors;
  return errors === 0;
}
