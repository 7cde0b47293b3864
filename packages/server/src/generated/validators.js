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

export const validateGetTrack = validate12;
const schema13 = {
  type: "object",
  properties: {
    id: { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 },
    mediaType: { type: "string", enum: ["AUDIO", "VIDEO"] },
  },
  required: ["id"],
  additionalProperties: false,
};

function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate12.errors = [
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
          if (!(key0 === "id" || key0 === "mediaType")) {
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
          if (data.id !== undefined) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func2(data0) > 10) {
                  validate12.errors = [
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
                    validate12.errors = [
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
                      validate12.errors = [
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
                validate12.errors = [
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
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.mediaType !== undefined) {
              let data1 = data.mediaType;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate12.errors = [
                  {
                    instancePath: instancePath + "/mediaType",
                    schemaPath: "#/properties/mediaType/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              if (!(data1 === "AUDIO" || data1 === "VIDEO")) {
                validate12.errors = [
                  {
                    instancePath: instancePath + "/mediaType",
                    schemaPath: "#/properties/mediaType/enum",
                    keyword: "enum",
                    params: { allowedValues: schema13.properties.mediaType.enum },
                    message: "must be equal to one of the allowed values",
                  },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
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

export const validateGetTracks = validate13;
const schema14 = {
  type: "object",
  properties: {
    ids: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 },
    },
    mediaType: { type: "string", enum: ["AUDIO", "VIDEO"] },
  },
  required: ["ids"],
  additionalProperties: false,
};

function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ids === undefined && (missing0 = "ids")) {
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
          if (!(key0 === "ids" || key0 === "mediaType")) {
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
          if (data.ids !== undefined) {
            let data0 = data.ids;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 100) {
                  validate13.errors = [
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
                    validate13.errors = [
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
                            validate13.errors = [
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
                              validate13.errors = [
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
                                validate13.errors = [
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
                          validate13.errors = [
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
                validate13.errors = [
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
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.mediaType !== undefined) {
              let data2 = data.mediaType;
              const _errs6 = errors;
              if (typeof data2 !== "string") {
                validate13.errors = [
                  {
                    instancePath: instancePath + "/mediaType",
                    schemaPath: "#/properties/mediaType/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              if (!(data2 === "AUDIO" || data2 === "VIDEO")) {
                validate13.errors = [
                  {
                    instancePath: instancePath + "/mediaType",
                    schemaPath: "#/properties/mediaType/enum",
                    keyword: "enum",
                    params: { allowedValues: schema14.properties.mediaType.enum },
                    message: "must be equal to one of the allowed values",
                  },
                ];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
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

export const validateGetArtist = validate14;
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

export const validateGetArtists = validate15;
const schema16 = {
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

function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ids === undefined && (missing0 = "ids")) {
        validate15.errors = [
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
        }
        if (_errs1 === errors) {
          if (data.ids !== undefined) {
            let data0 = data.ids;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 100) {
                  validate15.errors = [
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
                    validate15.errors = [
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
                            validate15.errors = [
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
                              validate15.errors = [
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
                                validate15.errors = [
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
                          validate15.errors = [
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
                validate15.errors = [
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

export const validateListArtistAlbums = validate16;
const schema17 = {
  type: "object",
  properties: {
    id: { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 },
    limit: { type: "number", multipleOf: 1, minimum: 1, maximum: 100, default: 100 },
    cursor: { type: "string", minLength: 1, maxLength: 2048 },
    acceptLanguage: { type: "string", minLength: 0, maxLength: 1024 },
    amznImageStyle: { type: "string", minLength: 0, maxLength: 64 },
  },
  required: ["id"],
  additionalProperties: false,
};

function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === undefined) {
        data.limit = 100;
      }
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
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
          if (
            !(
              key0 === "id" ||
              key0 === "limit" ||
              key0 === "cursor" ||
              key0 === "acceptLanguage" ||
              key0 === "amznImageStyle"
            )
          ) {
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
          if (data.id !== undefined) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func2(data0) > 10) {
                  validate16.errors = [
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
                    validate16.errors = [
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
                      validate16.errors = [
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
                validate16.errors = [
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
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data1 = data.limit;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 == "number") {
                if (data1 > 100 || isNaN(data1)) {
                  validate16.errors = [
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
                  if (data1 < 1 || isNaN(data1)) {
                    validate16.errors = [
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
                    if (1 === 0 || ((res0 = data1 / 1), res0 !== parseInt(res0))) {
                      validate16.errors = [
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
                validate16.errors = [
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
            var valid0 = _errs4 === errors;
            if (valid0) {
              if (data.cursor !== undefined) {
                let data2 = data.cursor;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 2048) {
                      validate16.errors = [
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
                      if (func2(data2) < 1) {
                        validate16.errors = [
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
                    validate16.errors = [
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
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.acceptLanguage !== undefined) {
                  let data3 = data.acceptLanguage;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (func2(data3) > 1024) {
                        validate16.errors = [
                          {
                            instancePath: instancePath + "/acceptLanguage",
                            schemaPath: "#/properties/acceptLanguage/maxLength",
                            keyword: "maxLength",
                            params: { limit: 1024 },
                            message: "must NOT have more than 1024 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (func2(data3) < 0) {
                          validate16.errors = [
                            {
                              instancePath: instancePath + "/acceptLanguage",
                              schemaPath: "#/properties/acceptLanguage/minLength",
                              keyword: "minLength",
                              params: { limit: 0 },
                              message: "must NOT have fewer than 0 characters",
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate16.errors = [
                        {
                          instancePath: instancePath + "/acceptLanguage",
                          schemaPath: "#/properties/acceptLanguage/type",
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
                if (valid0) {
                  if (data.amznImageStyle !== undefined) {
                    let data4 = data.amznImageStyle;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data4 === "string") {
                        if (func2(data4) > 64) {
                          validate16.errors = [
                            {
                              instancePath: instancePath + "/amznImageStyle",
                              schemaPath: "#/properties/amznImageStyle/maxLength",
                              keyword: "maxLength",
                              params: { limit: 64 },
                              message: "must NOT have more than 64 characters",
                            },
                          ];
                          return false;
                        } else {
                          if (func2(data4) < 0) {
                            validate16.errors = [
                              {
                                instancePath: instancePath + "/amznImageStyle",
                                schemaPath: "#/properties/amznImageStyle/minLength",
                                keyword: "minLength",
                                params: { limit: 0 },
                                message: "must NOT have fewer than 0 characters",
                              },
                            ];
                            return false;
                          }
                        }
                      } else {
                        validate16.errors = [
                          {
                            instancePath: instancePath + "/amznImageStyle",
                            schemaPath: "#/properties/amznImageStyle/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
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

export const validateListArtistTracks = validate17;
const schema18 = {
  type: "object",
  properties: {
    id: { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 },
    limit: { type: "number", multipleOf: 1, minimum: 1, maximum: 100, default: 100 },
    cursor: { type: "string", minLength: 1, maxLength: 2048 },
    acceptLanguage: { type: "string", minLength: 0, maxLength: 1024 },
    amznImageStyle: { type: "string", minLength: 0, maxLength: 64 },
  },
  required: ["id"],
  additionalProperties: false,
};

function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === undefined) {
        data.limit = 100;
      }
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
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
          if (
            !(
              key0 === "id" ||
              key0 === "limit" ||
              key0 === "cursor" ||
              key0 === "acceptLanguage" ||
              key0 === "amznImageStyle"
            )
          ) {
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
          if (data.id !== undefined) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func2(data0) > 10) {
                  validate17.errors = [
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
                    validate17.errors = [
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
                      validate17.errors = [
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
                validate17.errors = [
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
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data1 = data.limit;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 == "number") {
                if (data1 > 100 || isNaN(data1)) {
                  validate17.errors = [
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
                  if (data1 < 1 || isNaN(data1)) {
                    validate17.errors = [
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
                    if (1 === 0 || ((res0 = data1 / 1), res0 !== parseInt(res0))) {
                      validate17.errors = [
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
                validate17.errors = [
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
            var valid0 = _errs4 === errors;
            if (valid0) {
              if (data.cursor !== undefined) {
                let data2 = data.cursor;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 2048) {
                      validate17.errors = [
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
                      if (func2(data2) < 1) {
                        validate17.errors = [
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
                    validate17.errors = [
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
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.acceptLanguage !== undefined) {
                  let data3 = data.acceptLanguage;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (func2(data3) > 1024) {
                        validate17.errors = [
                          {
                            instancePath: instancePath + "/acceptLanguage",
                            schemaPath: "#/properties/acceptLanguage/maxLength",
                            keyword: "maxLength",
                            params: { limit: 1024 },
                            message: "must NOT have more than 1024 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (func2(data3) < 0) {
                          validate17.errors = [
                            {
                              instancePath: instancePath + "/acceptLanguage",
                              schemaPath: "#/properties/acceptLanguage/minLength",
                              keyword: "minLength",
                              params: { limit: 0 },
                              message: "must NOT have fewer than 0 characters",
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate17.errors = [
                        {
                          instancePath: instancePath + "/acceptLanguage",
                          schemaPath: "#/properties/acceptLanguage/type",
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
                if (valid0) {
                  if (data.amznImageStyle !== undefined) {
                    let data4 = data.amznImageStyle;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data4 === "string") {
                        if (func2(data4) > 64) {
                          validate17.errors = [
                            {
                              instancePath: instancePath + "/amznImageStyle",
                              schemaPath: "#/properties/amznImageStyle/maxLength",
                              keyword: "maxLength",
                              params: { limit: 64 },
                              message: "must NOT have more than 64 characters",
                            },
                          ];
                          return false;
                        } else {
                          if (func2(data4) < 0) {
                            validate17.errors = [
                              {
                                instancePath: instancePath + "/amznImageStyle",
                                schemaPath: "#/properties/amznImageStyle/minLength",
                                keyword: "minLength",
                                params: { limit: 0 },
                                message: "must NOT have fewer than 0 characters",
                              },
                            ];
                            return false;
                          }
                        }
                      } else {
                        validate17.errors = [
                          {
                            instancePath: instancePath + "/amznImageStyle",
                            schemaPath: "#/properties/amznImageStyle/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
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

export const validateSearchAll = validate18;
const schema19 = {
  type: "object",
  properties: {
    query: { type: "string", minLength: 1, maxLength: 500 },
    limit: { type: "number", multipleOf: 1, minimum: 1, maximum: 100, default: 10 },
    acceptLanguage: { type: "string", minLength: 0, maxLength: 1024 },
    amznImageStyle: { type: "string", minLength: 0, maxLength: 64 },
  },
  required: ["query"],
  additionalProperties: false,
};

function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === undefined) {
        data.limit = 10;
      }
      let missing0;
      if (data.query === undefined && (missing0 = "query")) {
        validate18.errors = [
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
          if (
            !(key0 === "query" || key0 === "limit" || key0 === "acceptLanguage" || key0 === "amznImageStyle")
          ) {
            validate18.errors = [
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
          if (data.query !== undefined) {
            let data0 = data.query;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func2(data0) > 500) {
                  validate18.errors = [
                    {
                      instancePath: instancePath + "/query",
                      schemaPath: "#/properties/query/maxLength",
                      keyword: "maxLength",
                      params: { limit: 500 },
                      message: "must NOT have more than 500 characters",
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate18.errors = [
                      {
                        instancePath: instancePath + "/query",
                        schemaPath: "#/properties/query/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                }
              } else {
                validate18.errors = [
                  {
                    instancePath: instancePath + "/query",
                    schemaPath: "#/properties/query/type",
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
            let data1 = data.limit;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 == "number") {
                if (data1 > 100 || isNaN(data1)) {
                  validate18.errors = [
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
                  if (data1 < 1 || isNaN(data1)) {
                    validate18.errors = [
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
                    if (1 === 0 || ((res0 = data1 / 1), res0 !== parseInt(res0))) {
                      validate18.errors = [
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
                validate18.errors = [
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
            var valid0 = _errs4 === errors;
            if (valid0) {
              if (data.acceptLanguage !== undefined) {
                let data2 = data.acceptLanguage;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 1024) {
                      validate18.errors = [
                        {
                          instancePath: instancePath + "/acceptLanguage",
                          schemaPath: "#/properties/acceptLanguage/maxLength",
                          keyword: "maxLength",
                          params: { limit: 1024 },
                          message: "must NOT have more than 1024 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 0) {
                        validate18.errors = [
                          {
                            instancePath: instancePath + "/acceptLanguage",
                            schemaPath: "#/properties/acceptLanguage/minLength",
                            keyword: "minLength",
                            params: { limit: 0 },
                            message: "must NOT have fewer than 0 characters",
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate18.errors = [
                      {
                        instancePath: instancePath + "/acceptLanguage",
                        schemaPath: "#/properties/acceptLanguage/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.amznImageStyle !== undefined) {
                  let data3 = data.amznImageStyle;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (func2(data3) > 64) {
                        validate18.errors = [
                          {
                            instancePath: instancePath + "/amznImageStyle",
                            schemaPath: "#/properties/amznImageStyle/maxLength",
                            keyword: "maxLength",
                            params: { limit: 64 },
                            message: "must NOT have more than 64 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (func2(data3) < 0) {
                          validate18.errors = [
                            {
                              instancePath: instancePath + "/amznImageStyle",
                              schemaPath: "#/properties/amznImageStyle/minLength",
                              keyword: "minLength",
                              params: { limit: 0 },
                              message: "must NOT have fewer than 0 characters",
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate18.errors = [
                        {
                          instancePath: instancePath + "/amznImageStyle",
                          schemaPath: "#/properties/amznImageStyle/type",
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
        }
      }
    } else {
      validate18.errors = [
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
  validate18.errors = vErrors;
  return errors === 0;
}

export const validateSearchTracks = validate19;
const schema20 = {
  type: "object",
  properties: {
    acceptLanguage: { type: "string", minLength: 0, maxLength: 1024 },
    amznImageStyle: { type: "string", minLength: 0, maxLength: 64 },
    body: { $ref: "TrackSearch" },
  },
  required: ["body"],
  additionalProperties: false,
};
const schema21 = {
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
const schema25 = { type: "number", multipleOf: 1, minimum: 1, maximum: 100, default: 20 };
const schema26 = { type: "string", minLength: 1, maxLength: 2048 };
const schema27 = {
  type: "string",
  enum: ["relevance", "release", "popularity", "name"],
  default: "relevance",
};
const schema22 = {
  type: "object",
  additionalProperties: false,
  required: ["query"],
  properties: { field: { $ref: "TrackField" }, query: { $ref: "SearchQuery" } },
};
const schema23 = {
  type: "string",
  enum: ["id", "asin", "albumId", "albumName", "artistId", "artistName", "categoryId", "name", "isrc"],
};
const schema24 = { type: "string", minLength: 1, maxLength: 500 };

function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === undefined && (missing0 = "query")) {
        validate21.errors = [
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
          if (!(key0 === "field" || key0 === "query")) {
            validate21.errors = [
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
          if (data.field !== undefined) {
            let data0 = data.field;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate21.errors = [
                {
                  instancePath: instancePath + "/field",
                  schemaPath: "TrackField/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (
              !(
                data0 === "id" ||
                data0 === "asin" ||
                data0 === "albumId" ||
                data0 === "albumName" ||
                data0 === "artistId" ||
                data0 === "artistName" ||
                data0 === "categoryId" ||
                data0 === "name" ||
                data0 === "isrc"
              )
            ) {
              validate21.errors = [
                {
                  instancePath: instancePath + "/field",
                  schemaPath: "TrackField/enum",
                  keyword: "enum",
                  params: { allowedValues: schema23.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.query !== undefined) {
              let data1 = data.query;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 500) {
                    validate21.errors = [
                      {
                        instancePath: instancePath + "/query",
                        schemaPath: "SearchQuery/maxLength",
                        keyword: "maxLength",
                        params: { limit: 500 },
                        message: "must NOT have more than 500 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (func2(data1) < 1) {
                      validate21.errors = [
                        {
                          instancePath: instancePath + "/query",
                          schemaPath: "SearchQuery/minLength",
                          keyword: "minLength",
                          params: { limit: 1 },
                          message: "must NOT have fewer than 1 characters",
                        },
                      ];
                      return false;
                    }
                  }
                } else {
                  validate21.errors = [
                    {
                      instancePath: instancePath + "/query",
                      schemaPath: "SearchQuery/type",
                      keyword: "type",
                      params: { type: "string" },
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
          }
        }
      }
    } else {
      validate21.errors = [
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
  validate21.errors = vErrors;
  return errors === 0;
}

function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.searchFilters === undefined && (missing0 = "searchFilters")) {
        validate20.errors = [
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
          if (!(key0 === "searchFilters" || key0 === "limit" || key0 === "token" || key0 === "sortBy")) {
            validate20.errors = [
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
          if (data.searchFilters !== undefined) {
            let data0 = data.searchFilters;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 10) {
                  validate20.errors = [
                    {
                      instancePath: instancePath + "/searchFilters",
                      schemaPath: "#/properties/searchFilters/maxItems",
                      keyword: "maxItems",
                      params: { limit: 10 },
                      message: "must NOT have more than 10 items",
                    },
                  ];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate20.errors = [
                      {
                        instancePath: instancePath + "/searchFilters",
                        schemaPath: "#/properties/searchFilters/minItems",
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
                      const _errs4 = errors;
                      if (
                        !validate21(data0[i0], {
                          instancePath: instancePath + "/searchFilters/" + i0,
                          parentData: data0,
                          parentDataProperty: i0,
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
                validate20.errors = [
                  {
                    instancePath: instancePath + "/searchFilters",
                    schemaPath: "#/properties/searchFilters/type",
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
            if (data.limit !== undefined) {
              let data2 = data.limit;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data2 == "number") {
                  if (data2 > 100 || isNaN(data2)) {
                    validate20.errors = [
                      {
                        instancePath: instancePath + "/limit",
                        schemaPath: "SearchLimit/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 100 },
                        message: "must be <= 100",
                      },
                    ];
                    return false;
                  } else {
                    if (data2 < 1 || isNaN(data2)) {
                      validate20.errors = [
                        {
                          instancePath: instancePath + "/limit",
                          schemaPath: "SearchLimit/minimum",
                          keyword: "minimum",
                          params: { comparison: ">=", limit: 1 },
                          message: "must be >= 1",
                        },
                      ];
                      return false;
                    } else {
                      let res0;
                      if (1 === 0 || ((res0 = data2 / 1), res0 !== parseInt(res0))) {
                        validate20.errors = [
                          {
                            instancePath: instancePath + "/limit",
                            schemaPath: "SearchLimit/multipleOf",
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
                  validate20.errors = [
                    {
                      instancePath: instancePath + "/limit",
                      schemaPath: "SearchLimit/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
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
              if (data.token !== undefined) {
                let data3 = data.token;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data3 === "string") {
                    if (func2(data3) > 2048) {
                      validate20.errors = [
                        {
                          instancePath: instancePath + "/token",
                          schemaPath: "SearchToken/maxLength",
                          keyword: "maxLength",
                          params: { limit: 2048 },
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data3) < 1) {
                        validate20.errors = [
                          {
                            instancePath: instancePath + "/token",
                            schemaPath: "SearchToken/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate20.errors = [
                      {
                        instancePath: instancePath + "/token",
                        schemaPath: "SearchToken/type",
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
              if (valid0) {
                if (data.sortBy !== undefined) {
                  let data4 = data.sortBy;
                  const _errs11 = errors;
                  if (typeof data4 !== "string") {
                    validate20.errors = [
                      {
                        instancePath: instancePath + "/sortBy",
                        schemaPath: "SearchSort/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  if (
                    !(
                      data4 === "relevance" ||
                      data4 === "release" ||
                      data4 === "popularity" ||
                      data4 === "name"
                    )
                  ) {
                    validate20.errors = [
                      {
                        instancePath: instancePath + "/sortBy",
                        schemaPath: "SearchSort/enum",
                        keyword: "enum",
                        params: { allowedValues: schema27.enum },
                        message: "must be equal to one of the allowed values",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [
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
  validate20.errors = vErrors;
  return errors === 0;
}

function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === undefined && (missing0 = "body")) {
        validate19.errors = [
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
          if (!(key0 === "acceptLanguage" || key0 === "amznImageStyle" || key0 === "body")) {
            validate19.errors = [
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
          if (data.acceptLanguage !== undefined) {
            let data0 = data.acceptLanguage;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func2(data0) > 1024) {
                  validate19.errors = [
                    {
                      instancePath: instancePath + "/acceptLanguage",
                      schemaPath: "#/properties/acceptLanguage/maxLength",
                      keyword: "maxLength",
                      params: { limit: 1024 },
                      message: "must NOT have more than 1024 characters",
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 0) {
                    validate19.errors = [
                      {
                        instancePath: instancePath + "/acceptLanguage",
                        schemaPath: "#/properties/acceptLanguage/minLength",
                        keyword: "minLength",
                        params: { limit: 0 },
                        message: "must NOT have fewer than 0 characters",
                      },
                    ];
                    return false;
                  }
                }
              } else {
                validate19.errors = [
                  {
                    instancePath: instancePath + "/acceptLanguage",
                    schemaPath: "#/properties/acceptLanguage/type",
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
            if (data.amznImageStyle !== undefined) {
              let data1 = data.amznImageStyle;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 64) {
                    validate19.errors = [
                      {
                        instancePath: instancePath + "/amznImageStyle",
                        schemaPath: "#/properties/amznImageStyle/maxLength",
                        keyword: "maxLength",
                        params: { limit: 64 },
                        message: "must NOT have more than 64 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (func2(data1) < 0) {
                      validate19.errors = [
                        {
                          instancePath: instancePath + "/amznImageStyle",
                          schemaPath: "#/properties/amznImageStyle/minLength",
                          keyword: "minLength",
                          params: { limit: 0 },
                          message: "must NOT have fewer than 0 characters",
                        },
                      ];
                      return false;
                    }
                  }
                } else {
                  validate19.errors = [
                    {
                      instancePath: instancePath + "/amznImageStyle",
                      schemaPath: "#/properties/amznImageStyle/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.body !== undefined) {
                const _errs6 = errors;
                if (
                  !validate20(data.body, {
                    instancePath: instancePath + "/body",
                    parentData: data,
                    parentDataProperty: "body",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
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
    } else {
      validate19.errors = [
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
  validate19.errors = vErrors;
  return errors === 0;
}

export const validateSearchAlbums = validate24;
const schema28 = {
  type: "object",
  properties: {
    acceptLanguage: { type: "string", minLength: 0, maxLength: 1024 },
    amznImageStyle: { type: "string", minLength: 0, maxLength: 64 },
    body: { $ref: "AlbumSearch" },
  },
  required: ["body"],
  additionalProperties: false,
};
const schema29 = {
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
const schema30 = {
  type: "object",
  additionalProperties: false,
  required: ["query"],
  properties: { field: { $ref: "AlbumField" }, query: { $ref: "SearchQuery" } },
};
const schema31 = { type: "string", enum: ["id", "asin", "name", "artistId", "artistName"] };

function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === undefined && (missing0 = "query")) {
        validate26.errors = [
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
          if (!(key0 === "field" || key0 === "query")) {
            validate26.errors = [
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
          if (data.field !== undefined) {
            let data0 = data.field;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate26.errors = [
                {
                  instancePath: instancePath + "/field",
                  schemaPath: "AlbumField/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (
              !(
                data0 === "id" ||
                data0 === "asin" ||
                data0 === "name" ||
                data0 === "artistId" ||
                data0 === "artistName"
              )
            ) {
              validate26.errors = [
                {
                  instancePath: instancePath + "/field",
                  schemaPath: "AlbumField/enum",
                  keyword: "enum",
                  params: { allowedValues: schema31.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.query !== undefined) {
              let data1 = data.query;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 500) {
                    validate26.errors = [
                      {
                        instancePath: instancePath + "/query",
                        schemaPath: "SearchQuery/maxLength",
                        keyword: "maxLength",
                        params: { limit: 500 },
                        message: "must NOT have more than 500 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (func2(data1) < 1) {
                      validate26.errors = [
                        {
                          instancePath: instancePath + "/query",
                          schemaPath: "SearchQuery/minLength",
                          keyword: "minLength",
                          params: { limit: 1 },
                          message: "must NOT have fewer than 1 characters",
                        },
                      ];
                      return false;
                    }
                  }
                } else {
                  validate26.errors = [
                    {
                      instancePath: instancePath + "/query",
                      schemaPath: "SearchQuery/type",
                      keyword: "type",
                      params: { type: "string" },
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
          }
        }
      }
    } else {
      validate26.errors = [
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
  validate26.errors = vErrors;
  return errors === 0;
}

function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.searchFilters === undefined && (missing0 = "searchFilters")) {
        validate25.errors = [
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
          if (!(key0 === "searchFilters" || key0 === "limit" || key0 === "token" || key0 === "sortBy")) {
            validate25.errors = [
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
          if (data.searchFilters !== undefined) {
            let data0 = data.searchFilters;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 10) {
                  validate25.errors = [
                    {
                      instancePath: instancePath + "/searchFilters",
                      schemaPath: "#/properties/searchFilters/maxItems",
                      keyword: "maxItems",
                      params: { limit: 10 },
                      message: "must NOT have more than 10 items",
                    },
                  ];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate25.errors = [
                      {
                        instancePath: instancePath + "/searchFilters",
                        schemaPath: "#/properties/searchFilters/minItems",
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
                      const _errs4 = errors;
                      if (
                        !validate26(data0[i0], {
                          instancePath: instancePath + "/searchFilters/" + i0,
                          parentData: data0,
                          parentDataProperty: i0,
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
                validate25.errors = [
                  {
                    instancePath: instancePath + "/searchFilters",
                    schemaPath: "#/properties/searchFilters/type",
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
            if (data.limit !== undefined) {
              let data2 = data.limit;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data2 == "number") {
                  if (data2 > 100 || isNaN(data2)) {
                    validate25.errors = [
                      {
                        instancePath: instancePath + "/limit",
                        schemaPath: "SearchLimit/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 100 },
                        message: "must be <= 100",
                      },
                    ];
                    return false;
                  } else {
                    if (data2 < 1 || isNaN(data2)) {
                      validate25.errors = [
                        {
                          instancePath: instancePath + "/limit",
                          schemaPath: "SearchLimit/minimum",
                          keyword: "minimum",
                          params: { comparison: ">=", limit: 1 },
                          message: "must be >= 1",
                        },
                      ];
                      return false;
                    } else {
                      let res0;
                      if (1 === 0 || ((res0 = data2 / 1), res0 !== parseInt(res0))) {
                        validate25.errors = [
                          {
                            instancePath: instancePath + "/limit",
                            schemaPath: "SearchLimit/multipleOf",
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
                  validate25.errors = [
                    {
                      instancePath: instancePath + "/limit",
                      schemaPath: "SearchLimit/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
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
              if (data.token !== undefined) {
                let data3 = data.token;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data3 === "string") {
                    if (func2(data3) > 2048) {
                      validate25.errors = [
                        {
                          instancePath: instancePath + "/token",
                          schemaPath: "SearchToken/maxLength",
                          keyword: "maxLength",
                          params: { limit: 2048 },
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data3) < 1) {
                        validate25.errors = [
                          {
                            instancePath: instancePath + "/token",
                            schemaPath: "SearchToken/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate25.errors = [
                      {
                        instancePath: instancePath + "/token",
                        schemaPath: "SearchToken/type",
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
              if (valid0) {
                if (data.sortBy !== undefined) {
                  let data4 = data.sortBy;
                  const _errs11 = errors;
                  if (typeof data4 !== "string") {
                    validate25.errors = [
                      {
                        instancePath: instancePath + "/sortBy",
                        schemaPath: "SearchSort/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  if (
                    !(
                      data4 === "relevance" ||
                      data4 === "release" ||
                      data4 === "popularity" ||
                      data4 === "name"
                    )
                  ) {
                    validate25.errors = [
                      {
                        instancePath: instancePath + "/sortBy",
                        schemaPath: "SearchSort/enum",
                        keyword: "enum",
                        params: { allowedValues: schema27.enum },
                        message: "must be equal to one of the allowed values",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [
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
  validate25.errors = vErrors;
  return errors === 0;
}

function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === undefined && (missing0 = "body")) {
        validate24.errors = [
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
          if (!(key0 === "acceptLanguage" || key0 === "amznImageStyle" || key0 === "body")) {
            validate24.errors = [
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
          if (data.acceptLanguage !== undefined) {
            let data0 = data.acceptLanguage;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func2(data0) > 1024) {
                  validate24.errors = [
                    {
                      instancePath: instancePath + "/acceptLanguage",
                      schemaPath: "#/properties/acceptLanguage/maxLength",
                      keyword: "maxLength",
                      params: { limit: 1024 },
                      message: "must NOT have more than 1024 characters",
                    },
                  ];
                  return false;
                } else {
                  if (func2(data0) < 0) {
                    validate24.errors = [
                      {
                        instancePath: instancePath + "/acceptLanguage",
                        schemaPath: "#/properties/acceptLanguage/minLength",
                        keyword: "minLength",
                        params: { limit: 0 },
                        message: "must NOT have fewer than 0 characters",
                      },
                    ];
                    return false;
                  }
                }
              } else {
                validate24.errors = [
                  {
                    instancePath: instancePath + "/acceptLanguage",
                    schemaPath: "#/properties/acceptLanguage/type",
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
            if (data.amznImageStyle !== undefined) {
              let data1 = data.amznImageStyle;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 64) {
                    validate24.errors = [
                      {
                        instancePath: instancePath + "/amznImageStyle",
                        schemaPath: "#/properties/amznImageStyle/maxLength",
                        keyword: "maxLength",
                        params: { limit: 64 },
                        message: "must NOT have more than 64 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (func2(data1) < 0) {
                      validate24.errors = [
                        {
                          instancePath: instancePath + "/amznImageStyle",
                          schemaPath: "#/properties/amznImageStyle/minLength",
                          keyword: "minLength",
                          params: { limit: 0 },
                          message: "must NOT have fewer than 0 characters",
                        },
                      ];
                      return false;
                    }
                  }
                } else {
                  validate24.errors = [
                    {
                      instancePath: instancePath + "/amznImageStyle",
                      schemaPath: "#/properties/amznImageStyle/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.body !== undefined) {
                const _errs6 = errors;
                if (
                  !validate25(data.body, {
                    instancePath: instancePath + "/body",
                    parentData: data,
                    parentDataProperty: "body",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
    } else {
      validate24.errors = [
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
  validate24.errors = vErrors;
  return errors === 0;
}

export const validateSearchArtists = validate29;
const schema36 = {
  type: "object",
  properties: { body: { $ref: "ArtistSearch" } },
  required: ["body"],
  additionalProperties: false,
};
const schema37 = {
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
const schema38 = {
  type: "object",
  additionalProperties: false,
  required: ["query"],
  properties: { field: { $ref: "ArtistField" }, query: { $ref: "SearchQuery" } },
};
const schema39 = { type: "string", enum: ["id", "asin", "name"] };

function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === undefined && (missing0 = "query")) {
        validate31.errors = [
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
          if (!(key0 === "field" || key0 === "query")) {
            validate31.errors = [
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
          if (data.field !== undefined) {
            let data0 = data.field;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate31.errors = [
                {
                  instancePath: instancePath + "/field",
                  schemaPath: "ArtistField/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (!(data0 === "id" || data0 === "asin" || data0 === "name")) {
              validate31.errors = [
                {
                  instancePath: instancePath + "/field",
                  schemaPath: "ArtistField/enum",
                  keyword: "enum",
                  params: { allowedValues: schema39.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.query !== undefined) {
              let data1 = data.query;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 500) {
                    validate31.errors = [
                      {
                        instancePath: instancePath + "/query",
                        schemaPath: "SearchQuery/maxLength",
                        keyword: "maxLength",
                        params: { limit: 500 },
                        message: "must NOT have more than 500 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (func2(data1) < 1) {
                      validate31.errors = [
                        {
                          instancePath: instancePath + "/query",
                          schemaPath: "SearchQuery/minLength",
                          keyword: "minLength",
                          params: { limit: 1 },
                          message: "must NOT have fewer than 1 characters",
                        },
                      ];
                      return false;
                    }
                  }
                } else {
                  validate31.errors = [
                    {
                      instancePath: instancePath + "/query",
                      schemaPath: "SearchQuery/type",
                      keyword: "type",
                      params: { type: "string" },
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
          }
        }
      }
    } else {
      validate31.errors = [
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
  validate31.errors = vErrors;
  return errors === 0;
}

function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.searchFilters === undefined && (missing0 = "searchFilters")) {
        validate30.errors = [
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
          if (!(key0 === "searchFilters" || key0 === "limit" || key0 === "token" || key0 === "sortBy")) {
            validate30.errors = [
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
          if (data.searchFilters !== undefined) {
            let data0 = data.searchFilters;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 10) {
                  validate30.errors = [
                    {
                      instancePath: instancePath + "/searchFilters",
                      schemaPath: "#/properties/searchFilters/maxItems",
                      keyword: "maxItems",
                      params: { limit: 10 },
                      message: "must NOT have more than 10 items",
                    },
                  ];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate30.errors = [
                      {
                        instancePath: instancePath + "/searchFilters",
                        schemaPath: "#/properties/searchFilters/minItems",
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
                      const _errs4 = errors;
                      if (
                        !validate31(data0[i0], {
                          instancePath: instancePath + "/searchFilters/" + i0,
                          parentData: data0,
                          parentDataProperty: i0,
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                validate30.errors = [
                  {
                    instancePath: instancePath + "/searchFilters",
                    schemaPath: "#/properties/searchFilters/type",
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
            if (data.limit !== undefined) {
              let data2 = data.limit;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data2 == "number") {
                  if (data2 > 100 || isNaN(data2)) {
                    validate30.errors = [
                      {
                        instancePath: instancePath + "/limit",
                        schemaPath: "SearchLimit/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 100 },
                        message: "must be <= 100",
                      },
                    ];
                    return false;
                  } else {
                    if (data2 < 1 || isNaN(data2)) {
                      validate30.errors = [
                        {
                          instancePath: instancePath + "/limit",
                          schemaPath: "SearchLimit/minimum",
                          keyword: "minimum",
                          params: { comparison: ">=", limit: 1 },
                          message: "must be >= 1",
                        },
                      ];
                      return false;
                    } else {
                      let res0;
                      if (1 === 0 || ((res0 = data2 / 1), res0 !== parseInt(res0))) {
                        validate30.errors = [
                          {
                            instancePath: instancePath + "/limit",
                            schemaPath: "SearchLimit/multipleOf",
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
                  validate30.errors = [
                    {
                      instancePath: instancePath + "/limit",
                      schemaPath: "SearchLimit/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
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
              if (data.token !== undefined) {
                let data3 = data.token;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data3 === "string") {
                    if (func2(data3) > 2048) {
                      validate30.errors = [
                        {
                          instancePath: instancePath + "/token",
                          schemaPath: "SearchToken/maxLength",
                          keyword: "maxLength",
                          params: { limit: 2048 },
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data3) < 1) {
                        validate30.errors = [
                          {
                            instancePath: instancePath + "/token",
                            schemaPath: "SearchToken/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate30.errors = [
                      {
                        instancePath: instancePath + "/token",
                        schemaPath: "SearchToken/type",
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
              if (valid0) {
                if (data.sortBy !== undefined) {
                  let data4 = data.sortBy;
                  const _errs11 = errors;
                  if (typeof data4 !== "string") {
                    validate30.errors = [
                      {
                        instancePath: instancePath + "/sortBy",
                        schemaPath: "SearchSort/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  if (
                    !(
                      data4 === "relevance" ||
                      data4 === "release" ||
                      data4 === "popularity" ||
                      data4 === "name"
                    )
                  ) {
                    validate30.errors = [
                      {
                        instancePath: instancePath + "/sortBy",
                        schemaPath: "SearchSort/enum",
                        keyword: "enum",
                        params: { allowedValues: schema27.enum },
                        message: "must be equal to one of the allowed values",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate30.errors = [
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
  validate30.errors = vErrors;
  return errors === 0;
}

function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === undefined && (missing0 = "body")) {
        validate29.errors = [
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
            validate29.errors = [
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
              !validate30(data.body, {
                instancePath: instancePath + "/body",
                parentData: data,
                parentDataProperty: "body",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate29.errors = [
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
  validate29.errors = vErrors;
  return errors === 0;
}

export const validateListLibraryAlbums = validate34;
const schema44 = {
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

function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          validate34.errors = [
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
                validate34.errors = [
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
                  validate34.errors = [
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
                          validate34.errors = [
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
                            validate34.errors = [
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
                              validate34.errors = [
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
                        validate34.errors = [
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
              validate34.errors = [
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
                validate34.errors = [
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
                  validate34.errors = [
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
                    validate34.errors = [
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
              validate34.errors = [
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
                    validate34.errors = [
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
                      validate34.errors = [
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
                  validate34.errors = [
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
      validate34.errors = [
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
  validate34.errors = vErrors;
  return errors === 0;
}

export const validateAddLibraryAlbum = validate35;
const schema45 = {
  type: "object",
  properties: { id: { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 } },
  required: ["id"],
  additionalProperties: false,
};

function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate35.errors = [
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
            validate35.errors = [
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
                  validate35.errors = [
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
                    validate35.errors = [
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
                      validate35.errors = [
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
                validate35.errors = [
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
      validate35.errors = [
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
  validate35.errors = vErrors;
  return errors === 0;
}

export const validateRemoveLibraryAlbum = validate36;
const schema46 = {
  type: "object",
  properties: { id: { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 } },
  required: ["id"],
  additionalProperties: false,
};

function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate36.errors = [
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
            validate36.errors = [
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
                  validate36.errors = [
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
                    validate36.errors = [
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
                      validate36.errors = [
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
                validate36.errors = [
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
      validate36.errors = [
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
  validate36.errors = vErrors;
  return errors === 0;
}

export const validateGetMe = validate37;
const schema47 = { type: "object", properties: {}, required: [], additionalProperties: false };

function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        validate37.errors = [
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
      validate37.errors = [
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
  validate37.errors = vErrors;
  return errors === 0;
}

export const validateUpdateMe = validate38;
const schema48 = {
  type: "object",
  properties: { body: { $ref: "UserUpdate" } },
  required: ["body"],
  additionalProperties: false,
};
const schema49 = {
  type: "object",
  additionalProperties: false,
  required: ["name", "visibility", "playbackVisibility"],
  properties: {
    name: { type: "string", minLength: 1, maxLength: 200, pattern: "^[^\\x00-\\x1F\\x7F]*$" },
    visibility: { $ref: "Visibility" },
    playbackVisibility: { $ref: "PlaybackVisibility" },
  },
};
const schema50 = { type: "string", enum: ["PUBLIC", "PRIVATE"] };
const schema51 = { type: "string", enum: ["PUBLIC", "PRIVATE"] };
const pattern11 = new RegExp("^[^\\x00-\\x1F\\x7F]*$", "u");

function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate39.errors = [
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
            validate39.errors = [
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
                  validate39.errors = [
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
                    validate39.errors = [
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
                    if (!pattern11.test(data0)) {
                      validate39.errors = [
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
                validate39.errors = [
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
                validate39.errors = [
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
                validate39.errors = [
                  {
                    instancePath: instancePath + "/visibility",
                    schemaPath: "Visibility/enum",
                    keyword: "enum",
                    params: { allowedValues: schema50.enum },
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
                  validate39.errors = [
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
                  validate39.errors = [
                    {
                      instancePath: instancePath + "/playbackVisibility",
                      schemaPath: "PlaybackVisibility/enum",
                      keyword: "enum",
                      params: { allowedValues: schema51.enum },
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
      validate39.errors = [
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
  validate39.errors = vErrors;
  return errors === 0;
}

function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === undefined && (missing0 = "body")) {
        validate38.errors = [
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
            validate38.errors = [
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
              !validate39(data.body, {
                instancePath: instancePath + "/body",
                parentData: data,
                parentDataProperty: "body",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate38.errors = [
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
  validate38.errors = vErrors;
  return errors === 0;
}
