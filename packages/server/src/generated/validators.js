// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
"use strict";
export const validateGetAlbum = validate10;
const schema11 = {
  type: "object",
  properties: { id: { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 } },
  required: ["id"],
  additionalProperties: false,
};
const func2 = (text) => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);
const pattern0 = new RegExp("^B0[0-9A-Z]{8}$", "u");

function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate10.errors = [
          {
            instancePath,
            schemaPath: "#/required",
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
            validate10.errors = [
              {
                instancePath,
                schemaPath: "#/additionalProperties",
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
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func2(data0) > 10) {
                  validate10.errors = [
                    {
                      instancePath: instancePath + "/id",
                      schemaPath: "#/properties/id/maxLength",
                      keyword: "maxLength",
                      params: { limit: 10 },
                      message: "must NOT have more than 10 characters",
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 10) {
                    validate10.errors = [
                      {
                        instancePath: instancePath + "/id",
                        schemaPath: "#/properties/id/minLength",
                        keyword: "minLength",
                        params: { limit: 10 },
                        message: "must NOT have fewer than 10 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern0.test(data0)) {
                      validate10.errors = [
                        {
                          instancePath: instancePath + "/id",
                          schemaPath: "#/properties/id/pattern",
                          keyword: "pattern",
                          params: { pattern: "^B0[0-9A-Z]{8}$" },
                          message: 'must match pattern "' + "^B0[0-9A-Z]{8}$" + '"',
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate10.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "#/properties/id/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate10.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}

export const validateGetAlbums = validate11;
const schema12 = {
  type: "object",
  properties: {
    ids: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 },
    },
  },
  required: ["ids"],
  additionalProperties: false,
};

function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ids === undefined && (missing0 = "ids")) {
        validate11.errors = [
          {
            instancePath,
            schemaPath: "#/required",
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
            validate11.errors = [
              {
                instancePath,
                schemaPath: "#/additionalProperties",
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
            let data0 = data.ids;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 100) {
                  validate11.errors = [
                    {
                      instancePath: instancePath + "/ids",
                      schemaPath: "#/properties/ids/maxItems",
                      keyword: "maxItems",
                      params: { limit: 100 },
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate11.errors = [
                      {
                        instancePath: instancePath + "/ids",
                        schemaPath: "#/properties/ids/minItems",
                        keyword: "minItems",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 items",
                      },
                    ];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data1 = data0[i0];
                      const _errs4 = errors;
                      if (errors === _errs4) {
                        if (typeof data1 === "string") {
                          if (func2(data1) > 10) {
                            validate11.errors = [
                              {
                                instancePath: instancePath + "/ids/" + i0,
                                schemaPath: "#/properties/ids/items/maxLength",
                                keyword: "maxLength",
                                params: { limit: 10 },
                                message: "must NOT have more than 10 characters",
                              },
                            ];
                            return false;
                          } else {
                            if (func2(data1) < 10) {
                              validate11.errors = [
                                {
                                  instancePath: instancePath + "/ids/" + i0,
                                  schemaPath: "#/properties/ids/items/minLength",
                                  keyword: "minLength",
                                  params: { limit: 10 },
                                  message: "must NOT have fewer than 10 characters",
                                },
                              ];
                              return false;
                            } else {
                              if (!pattern0.test(data1)) {
                                validate11.errors = [
                                  {
                                    instancePath: instancePath + "/ids/" + i0,
                                    schemaPath: "#/properties/ids/items/pattern",
                                    keyword: "pattern",
                                    params: { pattern: "^B0[0-9A-Z]{8}$" },
                                    message: 'must match pattern "' + "^B0[0-9A-Z]{8}$" + '"',
                                  },
                                ];
                                return false;
                              }
                            }
                          }
                        } else {
                          validate11.errors = [
                            {
                              instancePath: instancePath + "/ids/" + i0,
                              schemaPath: "#/properties/ids/items/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                            },
                          ];
                          return false;
                        }
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate11.errors = [
                  {
                    instancePath: instancePath + "/ids",
                    schemaPath: "#/properties/ids/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate11.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}

export const validateListLibraryAlbums = validate12;
const schema13 = {
  type: "object",
  properties: {
    albumIds: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 },
    },
    limit: { type: "number", multipleOf: 1, minimum: 1, maximum: 100, default: 100 },
    cursor: { type: "string", minLength: 1, maxLength: 2048 },
  },
  required: [],
  additionalProperties: false,
};

function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate12.errors = [
            {
              instancePath,
              schemaPath: "#/additionalProperties",
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
          let data0 = data.albumIds;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate12.errors = [
                  {
                    instancePath: instancePath + "/albumIds",
                    schemaPath: "#/properties/albumIds/maxItems",
                    keyword: "maxItems",
                    params: { limit: 100 },
                    message: "must NOT have more than 100 items",
                  },
                ];
                return false;
              } else {
                if (data0.length < 1) {
                  validate12.errors = [
                    {
                      instancePath: instancePath + "/albumIds",
                      schemaPath: "#/properties/albumIds/minItems",
                      keyword: "minItems",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 items",
                    },
                  ];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    const _errs4 = errors;
                    if (errors === _errs4) {
                      if (typeof data1 === "string") {
                        if (func2(data1) > 10) {
                          validate12.errors = [
                            {
                              instancePath: instancePath + "/albumIds/" + i0,
                              schemaPath: "#/properties/albumIds/items/maxLength",
                              keyword: "maxLength",
                              params: { limit: 10 },
                              message: "must NOT have more than 10 characters",
                            },
                          ];
                          return false;
                        } else {
                          if (func2(data1) < 10) {
                            validate12.errors = [
                              {
                                instancePath: instancePath + "/albumIds/" + i0,
                                schemaPath: "#/properties/albumIds/items/minLength",
                                keyword: "minLength",
                                params: { limit: 10 },
                                message: "must NOT have fewer than 10 characters",
                              },
                            ];
                            return false;
                          } else {
                            if (!pattern0.test(data1)) {
                              validate12.errors = [
                                {
                                  instancePath: instancePath + "/albumIds/" + i0,
                                  schemaPath: "#/properties/albumIds/items/pattern",
                                  keyword: "pattern",
                                  params: { pattern: "^B0[0-9A-Z]{8}$" },
                                  message: 'must match pattern "' + "^B0[0-9A-Z]{8}$" + '"',
                                },
                              ];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate12.errors = [
                          {
                            instancePath: instancePath + "/albumIds/" + i0,
                            schemaPath: "#/properties/albumIds/items/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              }
            } else {
              validate12.errors = [
                {
                  instancePath: instancePath + "/albumIds",
                  schemaPath: "#/properties/albumIds/type",
                  keyword: "type",
                  params: { type: "array" },
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
          let data2 = data.limit;
          const _errs6 = errors;
          if (errors === _errs6) {
            if (typeof data2 == "number") {
              if (data2 > 100 || isNaN(data2)) {
                validate12.errors = [
                  {
                    instancePath: instancePath + "/limit",
                    schemaPath: "#/properties/limit/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 100 },
                    message: "must be <= 100",
                  },
                ];
                return false;
              } else {
                if (data2 < 1 || isNaN(data2)) {
                  validate12.errors = [
                    {
                      instancePath: instancePath + "/limit",
                      schemaPath: "#/properties/limit/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 1 },
                      message: "must be >= 1",
                    },
                  ];
                  return false;
                } else {
                  let res0;
                  if (1 === 0 || ((res0 = data2 / 1), res0 !== parseInt(res0))) {
                    validate12.errors = [
                      {
                        instancePath: instancePath + "/limit",
                        schemaPath: "#/properties/limit/multipleOf",
                        keyword: "multipleOf",
                        params: { multipleOf: 1 },
                        message: "must be multiple of 1",
                      },
                    ];
                    return false;
                  }
                }
              }
            } else {
              validate12.errors = [
                {
                  instancePath: instancePath + "/limit",
                  schemaPath: "#/properties/limit/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs6 === errors;
          if (valid0) {
            if (data.cursor !== undefined) {
              let data3 = data.cursor;
              const _errs8 = errors;
              if (errors === _errs8) {
                if (typeof data3 === "string") {
                  if (func2(data3) > 2048) {
                    validate12.errors = [
                      {
                        instancePath: instancePath + "/cursor",
                        schemaPath: "#/properties/cursor/maxLength",
                        keyword: "maxLength",
                        params: { limit: 2048 },
                        message: "must NOT have more than 2048 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (func2(data3) < 1) {
                      validate12.errors = [
                        {
                          instancePath: instancePath + "/cursor",
                          schemaPath: "#/properties/cursor/minLength",
                          keyword: "minLength",
                          params: { limit: 1 },
                          message: "must NOT have fewer than 1 characters",
                        },
                      ];
                      return false;
                    }
                  }
                } else {
                  validate12.errors = [
                    {
                      instancePath: instancePath + "/cursor",
                      schemaPath: "#/properties/cursor/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate12.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}

export const validateAddLibraryAlbum = validate13;
const schema14 = {
  type: "object",
  properties: { id: { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 } },
  required: ["id"],
  additionalProperties: false,
};

function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate13.errors = [
          {
            instancePath,
            schemaPath: "#/required",
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
            validate13.errors = [
              {
                instancePath,
                schemaPath: "#/additionalProperties",
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
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func2(data0) > 10) {
                  validate13.errors = [
                    {
                      instancePath: instancePath + "/id",
                      schemaPath: "#/properties/id/maxLength",
                      keyword: "maxLength",
                      params: { limit: 10 },
                      message: "must NOT have more than 10 characters",
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 10) {
                    validate13.errors = [
                      {
                        instancePath: instancePath + "/id",
                        schemaPath: "#/properties/id/minLength",
                        keyword: "minLength",
                        params: { limit: 10 },
                        message: "must NOT have fewer than 10 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern0.test(data0)) {
                      validate13.errors = [
                        {
                          instancePath: instancePath + "/id",
                          schemaPath: "#/properties/id/pattern",
                          keyword: "pattern",
                          params: { pattern: "^B0[0-9A-Z]{8}$" },
                          message: 'must match pattern "' + "^B0[0-9A-Z]{8}$" + '"',
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate13.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "#/properties/id/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate13.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}

export const validateRemoveLibraryAlbum = validate14;
const schema15 = {
  type: "object",
  properties: { id: { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 } },
  required: ["id"],
  additionalProperties: false,
};

function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate14.errors = [
          {
            instancePath,
            schemaPath: "#/required",
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
            validate14.errors = [
              {
                instancePath,
                schemaPath: "#/additionalProperties",
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
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func2(data0) > 10) {
                  validate14.errors = [
                    {
                      instancePath: instancePath + "/id",
                      schemaPath: "#/properties/id/maxLength",
                      keyword: "maxLength",
                      params: { limit: 10 },
                      message: "must NOT have more than 10 characters",
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 10) {
                    validate14.errors = [
                      {
                        instancePath: instancePath + "/id",
                        schemaPath: "#/properties/id/minLength",
                        keyword: "minLength",
                        params: { limit: 10 },
                        message: "must NOT have fewer than 10 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern0.test(data0)) {
                      validate14.errors = [
                        {
                          instancePath: instancePath + "/id",
                          schemaPath: "#/properties/id/pattern",
                          keyword: "pattern",
                          params: { pattern: "^B0[0-9A-Z]{8}$" },
                          message: 'must match pattern "' + "^B0[0-9A-Z]{8}$" + '"',
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate14.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "#/properties/id/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate14.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}

export const validateGetMe = validate15;
const schema16 = { type: "object", properties: {}, required: [], additionalProperties: false };

function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        validate15.errors = [
          {
            instancePath,
            schemaPath: "#/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key0 },
            message: "must NOT have additional properties",
          },
        ];
        return false;
        break;
      }
    } else {
      validate15.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}

export const validateUpdateMe = validate16;
const schema17 = {
  type: "object",
  properties: { body: { $ref: "UserUpdate" } },
  required: ["body"],
  additionalProperties: false,
};
const schema18 = {
  type: "object",
  additionalProperties: false,
  required: ["name", "visibility", "playbackVisibility"],
  properties: {
    name: { type: "string", minLength: 1, maxLength: 200, pattern: "^[^\\x00-\\x1F\\x7F]*$" },
    visibility: { $ref: "Visibility" },
    playbackVisibility: { $ref: "PlaybackVisibility" },
  },
};
const schema19 = { type: "string", enum: ["PUBLIC", "PRIVATE"] };
const schema20 = { type: "string", enum: ["PUBLIC", "PRIVATE"] };
const pattern5 = new RegExp("^[^\\x00-\\x1F\\x7F]*$", "u");

function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate17.errors = [
          {
            instancePath,
            schemaPath: "#/required",
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
            validate17.errors = [
              {
                instancePath,
                schemaPath: "#/additionalProperties",
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
                  validate17.errors = [
                    {
                      instancePath: instancePath + "/name",
                      schemaPath: "#/properties/name/maxLength",
                      keyword: "maxLength",
                      params: { limit: 200 },
                      message: "must NOT have more than 200 characters",
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate17.errors = [
                      {
                        instancePath: instancePath + "/name",
                        schemaPath: "#/properties/name/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern5.test(data0)) {
                      validate17.errors = [
                        {
                          instancePath: instancePath + "/name",
                          schemaPath: "#/properties/name/pattern",
                          keyword: "pattern",
                          params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" },
                          message: 'must match pattern "' + "^[^\\x00-\\x1F\\x7F]*$" + '"',
                        },
                      ];
                      return false;
                    }
                  }
                }
              } else {
                validate17.errors = [
                  {
                    instancePath: instancePath + "/name",
                    schemaPath: "#/properties/name/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
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
            if (data.visibility !== undefined) {
              let data1 = data.visibility;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate17.errors = [
                  {
                    instancePath: instancePath + "/visibility",
                    schemaPath: "Visibility/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              if (!(data1 === "PUBLIC" || data1 === "PRIVATE")) {
                validate17.errors = [
                  {
                    instancePath: instancePath + "/visibility",
                    schemaPath: "Visibility/enum",
                    keyword: "enum",
                    params: { allowedValues: schema19.enum },
                    message: "must be equal to one of the allowed values",
                  },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.playbackVisibility !== undefined) {
                let data2 = data.playbackVisibility;
                const _errs7 = errors;
                if (typeof data2 !== "string") {
                  validate17.errors = [
                    {
                      instancePath: instancePath + "/playbackVisibility",
                      schemaPath: "PlaybackVisibility/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                if (!(data2 === "PUBLIC" || data2 === "PRIVATE")) {
                  validate17.errors = [
                    {
                      instancePath: instancePath + "/playbackVisibility",
                      schemaPath: "PlaybackVisibility/enum",
                      keyword: "enum",
                      params: { allowedValues: schema20.enum },
                      message: "must be equal to one of the allowed values",
                    },
                  ];
                  return false;
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
      validate17.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}

function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === undefined && (missing0 = "body")) {
        validate16.errors = [
          {
            instancePath,
            schemaPath: "#/required",
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
            validate16.errors = [
              {
                instancePath,
                schemaPath: "#/additionalProperties",
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
            if (
              !validate17(data.body, {
                instancePath: instancePath + "/body",
                parentData: data,
                parentDataProperty: "body",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate16.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
