// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
"use strict";
export const validateAlbumResponse = validate10;
const schema11 = { type: "object", required: ["data"], properties: { data: { $ref: "AlbumData" } } };
const schema12 = { type: "object", properties: { album: { $ref: "Album" } } };
const schema13 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "CatalogId" },
    audioQualities: { type: "array", items: { $ref: "AudioQuality" } },
    globalAsin: { type: "string", minLength: 10, maxLength: 10 },
    localAsin: { type: "string", minLength: 10, maxLength: 10 },
    title: { type: "string", minLength: 1 },
    shortTitle: { type: "string", minLength: 1 },
    duration: { type: "number", format: "double", minimum: 0 },
    url: { type: "string", format: "uri", maxLength: 2048 },
    release: { type: "string" },
    releaseDate: { type: "string", format: "date-time" },
    musicTerritory: { $ref: "MusicTerritory" },
    market: { type: "string", pattern: "^[A-Z]{2}$", minLength: 2, maxLength: 2 },
    availableMarkets: { type: "array", items: { $ref: "Market" } },
    artists: { type: "array", items: { $ref: "Artist" } },
    eligibility: { $ref: "Eligibility" },
    parentalSettings: { $ref: "ParentalSettings" },
    tracks: { type: "array", items: { $ref: "Track" } },
    trackCount: { type: "number", format: "double", minimum: 0 },
    images: { type: "array", items: { $ref: "Image" } },
    label: { type: "string", minLength: 1 },
  },
};
const schema14 = { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 };
const schema15 = { type: "string" };
const schema16 = {
  type: "object",
  properties: {
    code: { type: "string", pattern: "^[A-Z]{2}$", minLength: 2, maxLength: 2 },
    territoryName: { type: "string", minLength: 1 },
  },
};
const schema17 = {
  type: "object",
  properties: {
    id: { type: "string", pattern: "^[A-Z]{2}$", minLength: 2, maxLength: 2 },
    name: { type: "string", minLength: 1 },
  },
};
const schema20 = {
  type: "object",
  properties: {
    isDownloadable: { type: "boolean" },
    isPurchaseable: { type: "boolean" },
    isPreviewable: { type: "boolean" },
    isPrimeEligible: { type: "boolean" },
  },
};
const schema21 = {
  type: "object",
  properties: { isKidFriendly: { type: "boolean" }, hasExplicitLanguage: { type: "boolean" } },
};
const schema27 = {
  type: "object",
  properties: {
    url: { type: "string", format: "uri", maxLength: 2048 },
    height: { type: "number", format: "double", minimum: 0 },
    width: { type: "number", format: "double", minimum: 0 },
    imageType: { type: "string" },
  },
};
const func2 = (text) => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);
const pattern0 = new RegExp("^B0[0-9A-Z]{8}$", "u");
const pattern1 = new RegExp("^[A-Z]{2}$", "u");
const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;
const formats2 =
  /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
const schema18 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "CatalogId" },
    name: { type: "string", minLength: 1 },
    url: { type: "string", format: "uri", maxLength: 2048 },
  },
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
        if (data.id !== undefined) {
          let data0 = data.id;
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func2(data0) > 10) {
                validate13.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "CatalogId/maxLength",
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
                      schemaPath: "CatalogId/minLength",
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
                        schemaPath: "CatalogId/pattern",
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
                  schemaPath: "CatalogId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            let data1 = data.name;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate13.errors = [
                    {
                      instancePath: instancePath + "/name",
                      schemaPath: "#/properties/name/minLength",
                      keyword: "minLength",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate13.errors = [
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
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.url !== undefined) {
              let data2 = data.url;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 2048) {
                      validate13.errors = [
                        {
                          instancePath: instancePath + "/url",
                          schemaPath: "#/properties/url/maxLength",
                          keyword: "maxLength",
                          params: { limit: 2048 },
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (!formats0.test(data2)) {
                        validate13.errors = [
                          {
                            instancePath: instancePath + "/url",
                            schemaPath: "#/properties/url/format",
                            keyword: "format",
                            params: { format: "uri" },
                            message: 'must match format "' + "uri" + '"',
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate13.errors = [
                      {
                        instancePath: instancePath + "/url",
                        schemaPath: "#/properties/url/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
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

const schema22 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "CatalogId" },
    title: { type: "string", minLength: 1 },
    url: { type: "string", format: "uri", maxLength: 2048 },
    audioQualities: { type: "array", items: { $ref: "AudioQuality" } },
    globalAsin: { type: "string", minLength: 10, maxLength: 10 },
    shortTitle: { type: "string", minLength: 1 },
    duration: { type: "number", format: "double", minimum: 0 },
    album: { $ref: "AlbumReference" },
    releaseDate: { type: "string", format: "date-time" },
    isrc: { type: "string", pattern: "^[A-Z]{2}[0-9A-Z]{3}[0-9]{7}$", minLength: 12, maxLength: 12 },
    artists: { type: "array", items: { $ref: "Artist" } },
  },
};
const pattern7 = new RegExp("^[A-Z]{2}[0-9A-Z]{3}[0-9]{7}$", "u");
const schema25 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "CatalogId" },
    title: { type: "string", minLength: 1 },
    url: { type: "string", format: "uri", maxLength: 2048 },
  },
};

function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
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
        if (data.id !== undefined) {
          let data0 = data.id;
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func2(data0) > 10) {
                validate16.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "CatalogId/maxLength",
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
                      schemaPath: "CatalogId/minLength",
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
                        schemaPath: "CatalogId/pattern",
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
                  schemaPath: "CatalogId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== undefined) {
            let data1 = data.title;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate16.errors = [
                    {
                      instancePath: instancePath + "/title",
                      schemaPath: "#/properties/title/minLength",
                      keyword: "minLength",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate16.errors = [
                  {
                    instancePath: instancePath + "/title",
                    schemaPath: "#/properties/title/type",
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
            if (data.url !== undefined) {
              let data2 = data.url;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 2048) {
                      validate16.errors = [
                        {
                          instancePath: instancePath + "/url",
                          schemaPath: "#/properties/url/maxLength",
                          keyword: "maxLength",
                          params: { limit: 2048 },
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (!formats0.test(data2)) {
                        validate16.errors = [
                          {
                            instancePath: instancePath + "/url",
                            schemaPath: "#/properties/url/format",
                            keyword: "format",
                            params: { format: "uri" },
                            message: 'must match format "' + "uri" + '"',
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate16.errors = [
                      {
                        instancePath: instancePath + "/url",
                        schemaPath: "#/properties/url/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
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

function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
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
        if (data.id !== undefined) {
          let data0 = data.id;
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func2(data0) > 10) {
                validate15.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "CatalogId/maxLength",
                    keyword: "maxLength",
                    params: { limit: 10 },
                    message: "must NOT have more than 10 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data0) < 10) {
                  validate15.errors = [
                    {
                      instancePath: instancePath + "/id",
                      schemaPath: "CatalogId/minLength",
                      keyword: "minLength",
                      params: { limit: 10 },
                      message: "must NOT have fewer than 10 characters",
                    },
                  ];
                  return false;
                } else {
                  if (!pattern0.test(data0)) {
                    validate15.errors = [
                      {
                        instancePath: instancePath + "/id",
                        schemaPath: "CatalogId/pattern",
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
                  instancePath: instancePath + "/id",
                  schemaPath: "CatalogId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== undefined) {
            let data1 = data.title;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate15.errors = [
                    {
                      instancePath: instancePath + "/title",
                      schemaPath: "#/properties/title/minLength",
                      keyword: "minLength",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate15.errors = [
                  {
                    instancePath: instancePath + "/title",
                    schemaPath: "#/properties/title/type",
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
            if (data.url !== undefined) {
              let data2 = data.url;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 2048) {
                      validate15.errors = [
                        {
                          instancePath: instancePath + "/url",
                          schemaPath: "#/properties/url/maxLength",
                          keyword: "maxLength",
                          params: { limit: 2048 },
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (!formats0.test(data2)) {
                        validate15.errors = [
                          {
                            instancePath: instancePath + "/url",
                            schemaPath: "#/properties/url/format",
                            keyword: "format",
                            params: { format: "uri" },
                            message: 'must match format "' + "uri" + '"',
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate15.errors = [
                      {
                        instancePath: instancePath + "/url",
                        schemaPath: "#/properties/url/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.audioQualities !== undefined) {
                let data3 = data.audioQualities;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (Array.isArray(data3)) {
                    var valid2 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs10 = errors;
                      if (typeof data3[i0] !== "string") {
                        validate15.errors = [
                          {
                            instancePath: instancePath + "/audioQualities/" + i0,
                            schemaPath: "AudioQuality/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                      var valid2 = _errs10 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate15.errors = [
                      {
                        instancePath: instancePath + "/audioQualities",
                        schemaPath: "#/properties/audioQualities/type",
                        keyword: "type",
                        params: { type: "array" },
                        message: "must be array",
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
                if (data.globalAsin !== undefined) {
                  let data5 = data.globalAsin;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (typeof data5 === "string") {
                      if (func2(data5) > 10) {
                        validate15.errors = [
                          {
                            instancePath: instancePath + "/globalAsin",
                            schemaPath: "#/properties/globalAsin/maxLength",
                            keyword: "maxLength",
                            params: { limit: 10 },
                            message: "must NOT have more than 10 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (func2(data5) < 10) {
                          validate15.errors = [
                            {
                              instancePath: instancePath + "/globalAsin",
                              schemaPath: "#/properties/globalAsin/minLength",
                              keyword: "minLength",
                              params: { limit: 10 },
                              message: "must NOT have fewer than 10 characters",
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate15.errors = [
                        {
                          instancePath: instancePath + "/globalAsin",
                          schemaPath: "#/properties/globalAsin/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.shortTitle !== undefined) {
                    let data6 = data.shortTitle;
                    const _errs15 = errors;
                    if (errors === _errs15) {
                      if (typeof data6 === "string") {
                        if (func2(data6) < 1) {
                          validate15.errors = [
                            {
                              instancePath: instancePath + "/shortTitle",
                              schemaPath: "#/properties/shortTitle/minLength",
                              keyword: "minLength",
                              params: { limit: 1 },
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate15.errors = [
                          {
                            instancePath: instancePath + "/shortTitle",
                            schemaPath: "#/properties/shortTitle/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.duration !== undefined) {
                      let data7 = data.duration;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (typeof data7 == "number") {
                          if (data7 < 0 || isNaN(data7)) {
                            validate15.errors = [
                              {
                                instancePath: instancePath + "/duration",
                                schemaPath: "#/properties/duration/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0",
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate15.errors = [
                            {
                              instancePath: instancePath + "/duration",
                              schemaPath: "#/properties/duration/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number",
                            },
                          ];
                          return false;
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.album !== undefined) {
                        const _errs19 = errors;
                        if (
                          !validate16(data.album, {
                            instancePath: instancePath + "/album",
                            parentData: data,
                            parentDataProperty: "album",
                            rootData,
                          })
                        ) {
                          vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.releaseDate !== undefined) {
                          let data9 = data.releaseDate;
                          const _errs20 = errors;
                          if (errors === _errs20) {
                            if (errors === _errs20) {
                              if (typeof data9 === "string") {
                                if (!formats2.test(data9)) {
                                  validate15.errors = [
                                    {
                                      instancePath: instancePath + "/releaseDate",
                                      schemaPath: "#/properties/releaseDate/format",
                                      keyword: "format",
                                      params: { format: "date-time" },
                                      message: 'must match format "' + "date-time" + '"',
                                    },
                                  ];
                                  return false;
                                }
                              } else {
                                validate15.errors = [
                                  {
                                    instancePath: instancePath + "/releaseDate",
                                    schemaPath: "#/properties/releaseDate/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string",
                                  },
                                ];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.isrc !== undefined) {
                            let data10 = data.isrc;
                            const _errs22 = errors;
                            if (errors === _errs22) {
                              if (typeof data10 === "string") {
                                if (func2(data10) > 12) {
                                  validate15.errors = [
                                    {
                                      instancePath: instancePath + "/isrc",
                                      schemaPath: "#/properties/isrc/maxLength",
                                      keyword: "maxLength",
                                      params: { limit: 12 },
                                      message: "must NOT have more than 12 characters",
                                    },
                                  ];
                                  return false;
                                } else {
                                  if (func2(data10) < 12) {
                                    validate15.errors = [
                                      {
                                        instancePath: instancePath + "/isrc",
                                        schemaPath: "#/properties/isrc/minLength",
                                        keyword: "minLength",
                                        params: { limit: 12 },
                                        message: "must NOT have fewer than 12 characters",
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (!pattern7.test(data10)) {
                                      validate15.errors = [
                                        {
                                          instancePath: instancePath + "/isrc",
                                          schemaPath: "#/properties/isrc/pattern",
                                          keyword: "pattern",
                                          params: { pattern: "^[A-Z]{2}[0-9A-Z]{3}[0-9]{7}$" },
                                          message:
                                            'must match pattern "' + "^[A-Z]{2}[0-9A-Z]{3}[0-9]{7}$" + '"',
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                }
                              } else {
                                validate15.errors = [
                                  {
                                    instancePath: instancePath + "/isrc",
                                    schemaPath: "#/properties/isrc/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string",
                                  },
                                ];
                                return false;
                              }
                            }
                            var valid0 = _errs22 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.artists !== undefined) {
                              let data11 = data.artists;
                              const _errs24 = errors;
                              if (errors === _errs24) {
                                if (Array.isArray(data11)) {
                                  var valid4 = true;
                                  const len1 = data11.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs26 = errors;
                                    if (
                                      !validate13(data11[i1], {
                                        instancePath: instancePath + "/artists/" + i1,
                                        parentData: data11,
                                        parentDataProperty: i1,
                                        rootData,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate13.errors
                                          : vErrors.concat(validate13.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid4 = _errs26 === errors;
                                    if (!valid4) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate15.errors = [
                                    {
                                      instancePath: instancePath + "/artists",
                                      schemaPath: "#/properties/artists/type",
                                      keyword: "type",
                                      params: { type: "array" },
                                      message: "must be array",
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
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
        if (data.id !== undefined) {
          let data0 = data.id;
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func2(data0) > 10) {
                validate12.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "CatalogId/maxLength",
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
                      schemaPath: "CatalogId/minLength",
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
                        schemaPath: "CatalogId/pattern",
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
                  schemaPath: "CatalogId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.audioQualities !== undefined) {
            let data1 = data.audioQualities;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data1)) {
                var valid2 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs6 = errors;
                  if (typeof data1[i0] !== "string") {
                    validate12.errors = [
                      {
                        instancePath: instancePath + "/audioQualities/" + i0,
                        schemaPath: "AudioQuality/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid2 = _errs6 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate12.errors = [
                  {
                    instancePath: instancePath + "/audioQualities",
                    schemaPath: "#/properties/audioQualities/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
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
            if (data.globalAsin !== undefined) {
              let data3 = data.globalAsin;
              const _errs9 = errors;
              if (errors === _errs9) {
                if (typeof data3 === "string") {
                  if (func2(data3) > 10) {
                    validate12.errors = [
                      {
                        instancePath: instancePath + "/globalAsin",
                        schemaPath: "#/properties/globalAsin/maxLength",
                        keyword: "maxLength",
                        params: { limit: 10 },
                        message: "must NOT have more than 10 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (func2(data3) < 10) {
                      validate12.errors = [
                        {
                          instancePath: instancePath + "/globalAsin",
                          schemaPath: "#/properties/globalAsin/minLength",
                          keyword: "minLength",
                          params: { limit: 10 },
                          message: "must NOT have fewer than 10 characters",
                        },
                      ];
                      return false;
                    }
                  }
                } else {
                  validate12.errors = [
                    {
                      instancePath: instancePath + "/globalAsin",
                      schemaPath: "#/properties/globalAsin/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs9 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.localAsin !== undefined) {
                let data4 = data.localAsin;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data4 === "string") {
                    if (func2(data4) > 10) {
                      validate12.errors = [
                        {
                          instancePath: instancePath + "/localAsin",
                          schemaPath: "#/properties/localAsin/maxLength",
                          keyword: "maxLength",
                          params: { limit: 10 },
                          message: "must NOT have more than 10 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data4) < 10) {
                        validate12.errors = [
                          {
                            instancePath: instancePath + "/localAsin",
                            schemaPath: "#/properties/localAsin/minLength",
                            keyword: "minLength",
                            params: { limit: 10 },
                            message: "must NOT have fewer than 10 characters",
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate12.errors = [
                      {
                        instancePath: instancePath + "/localAsin",
                        schemaPath: "#/properties/localAsin/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.title !== undefined) {
                  let data5 = data.title;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (typeof data5 === "string") {
                      if (func2(data5) < 1) {
                        validate12.errors = [
                          {
                            instancePath: instancePath + "/title",
                            schemaPath: "#/properties/title/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate12.errors = [
                        {
                          instancePath: instancePath + "/title",
                          schemaPath: "#/properties/title/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.shortTitle !== undefined) {
                    let data6 = data.shortTitle;
                    const _errs15 = errors;
                    if (errors === _errs15) {
                      if (typeof data6 === "string") {
                        if (func2(data6) < 1) {
                          validate12.errors = [
                            {
                              instancePath: instancePath + "/shortTitle",
                              schemaPath: "#/properties/shortTitle/minLength",
                              keyword: "minLength",
                              params: { limit: 1 },
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate12.errors = [
                          {
                            instancePath: instancePath + "/shortTitle",
                            schemaPath: "#/properties/shortTitle/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.duration !== undefined) {
                      let data7 = data.duration;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (typeof data7 == "number") {
                          if (data7 < 0 || isNaN(data7)) {
                            validate12.errors = [
                              {
                                instancePath: instancePath + "/duration",
                                schemaPath: "#/properties/duration/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0",
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate12.errors = [
                            {
                              instancePath: instancePath + "/duration",
                              schemaPath: "#/properties/duration/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number",
                            },
                          ];
                          return false;
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.url !== undefined) {
                        let data8 = data.url;
                        const _errs19 = errors;
                        if (errors === _errs19) {
                          if (errors === _errs19) {
                            if (typeof data8 === "string") {
                              if (func2(data8) > 2048) {
                                validate12.errors = [
                                  {
                                    instancePath: instancePath + "/url",
                                    schemaPath: "#/properties/url/maxLength",
                                    keyword: "maxLength",
                                    params: { limit: 2048 },
                                    message: "must NOT have more than 2048 characters",
                                  },
                                ];
                                return false;
                              } else {
                                if (!formats0.test(data8)) {
                                  validate12.errors = [
                                    {
                                      instancePath: instancePath + "/url",
                                      schemaPath: "#/properties/url/format",
                                      keyword: "format",
                                      params: { format: "uri" },
                                      message: 'must match format "' + "uri" + '"',
                                    },
                                  ];
                                  return false;
                                }
                              }
                            } else {
                              validate12.errors = [
                                {
                                  instancePath: instancePath + "/url",
                                  schemaPath: "#/properties/url/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string",
                                },
                              ];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.release !== undefined) {
                          const _errs21 = errors;
                          if (typeof data.release !== "string") {
                            validate12.errors = [
                              {
                                instancePath: instancePath + "/release",
                                schemaPath: "#/properties/release/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.releaseDate !== undefined) {
                            let data10 = data.releaseDate;
                            const _errs23 = errors;
                            if (errors === _errs23) {
                              if (errors === _errs23) {
                                if (typeof data10 === "string") {
                                  if (!formats2.test(data10)) {
                                    validate12.errors = [
                                      {
                                        instancePath: instancePath + "/releaseDate",
                                        schemaPath: "#/properties/releaseDate/format",
                                        keyword: "format",
                                        params: { format: "date-time" },
                                        message: 'must match format "' + "date-time" + '"',
                                      },
                                    ];
                                    return false;
                                  }
                                } else {
                                  validate12.errors = [
                                    {
                                      instancePath: instancePath + "/releaseDate",
                                      schemaPath: "#/properties/releaseDate/type",
                                      keyword: "type",
                                      params: { type: "string" },
                                      message: "must be string",
                                    },
                                  ];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.musicTerritory !== undefined) {
                              let data11 = data.musicTerritory;
                              const _errs25 = errors;
                              const _errs26 = errors;
                              if (errors === _errs26) {
                                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                  if (data11.code !== undefined) {
                                    let data12 = data11.code;
                                    const _errs28 = errors;
                                    if (errors === _errs28) {
                                      if (typeof data12 === "string") {
                                        if (func2(data12) > 2) {
                                          validate12.errors = [
                                            {
                                              instancePath: instancePath + "/musicTerritory/code",
                                              schemaPath: "MusicTerritory/properties/code/maxLength",
                                              keyword: "maxLength",
                                              params: { limit: 2 },
                                              message: "must NOT have more than 2 characters",
                                            },
                                          ];
                                          return false;
                                        } else {
                                          if (func2(data12) < 2) {
                                            validate12.errors = [
                                              {
                                                instancePath: instancePath + "/musicTerritory/code",
                                                schemaPath: "MusicTerritory/properties/code/minLength",
                                                keyword: "minLength",
                                                params: { limit: 2 },
                                                message: "must NOT have fewer than 2 characters",
                                              },
                                            ];
                                            return false;
                                          } else {
                                            if (!pattern1.test(data12)) {
                                              validate12.errors = [
                                                {
                                                  instancePath: instancePath + "/musicTerritory/code",
                                                  schemaPath: "MusicTerritory/properties/code/pattern",
                                                  keyword: "pattern",
                                                  params: { pattern: "^[A-Z]{2}$" },
                                                  message: 'must match pattern "' + "^[A-Z]{2}$" + '"',
                                                },
                                              ];
                                              return false;
                                            }
                                          }
                                        }
                                      } else {
                                        validate12.errors = [
                                          {
                                            instancePath: instancePath + "/musicTerritory/code",
                                            schemaPath: "MusicTerritory/properties/code/type",
                                            keyword: "type",
                                            params: { type: "string" },
                                            message: "must be string",
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                    var valid5 = _errs28 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                  if (valid5) {
                                    if (data11.territoryName !== undefined) {
                                      let data13 = data11.territoryName;
                                      const _errs30 = errors;
                                      if (errors === _errs30) {
                                        if (typeof data13 === "string") {
                                          if (func2(data13) < 1) {
                                            validate12.errors = [
                                              {
                                                instancePath: instancePath + "/musicTerritory/territoryName",
                                                schemaPath:
                                                  "MusicTerritory/properties/territoryName/minLength",
                                                keyword: "minLength",
                                                params: { limit: 1 },
                                                message: "must NOT have fewer than 1 characters",
                                              },
                                            ];
                                            return false;
                                          }
                                        } else {
                                          validate12.errors = [
                                            {
                                              instancePath: instancePath + "/musicTerritory/territoryName",
                                              schemaPath: "MusicTerritory/properties/territoryName/type",
                                              keyword: "type",
                                              params: { type: "string" },
                                              message: "must be string",
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                      var valid5 = _errs30 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                  }
                                } else {
                                  validate12.errors = [
                                    {
                                      instancePath: instancePath + "/musicTerritory",
                                      schemaPath: "MusicTerritory/type",
                                      keyword: "type",
                                      params: { type: "object" },
                                      message: "must be object",
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid0 = _errs25 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.market !== undefined) {
                                let data14 = data.market;
                                const _errs32 = errors;
                                if (errors === _errs32) {
                                  if (typeof data14 === "string") {
                                    if (func2(data14) > 2) {
                                      validate12.errors = [
                                        {
                                          instancePath: instancePath + "/market",
                                          schemaPath: "#/properties/market/maxLength",
                                          keyword: "maxLength",
                                          params: { limit: 2 },
                                          message: "must NOT have more than 2 characters",
                                        },
                                      ];
                                      return false;
                                    } else {
                                      if (func2(data14) < 2) {
                                        validate12.errors = [
                                          {
                                            instancePath: instancePath + "/market",
                                            schemaPath: "#/properties/market/minLength",
                                            keyword: "minLength",
                                            params: { limit: 2 },
                                            message: "must NOT have fewer than 2 characters",
                                          },
                                        ];
                                        return false;
                                      } else {
                                        if (!pattern1.test(data14)) {
                                          validate12.errors = [
                                            {
                                              instancePath: instancePath + "/market",
                                              schemaPath: "#/properties/market/pattern",
                                              keyword: "pattern",
                                              params: { pattern: "^[A-Z]{2}$" },
                                              message: 'must match pattern "' + "^[A-Z]{2}$" + '"',
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                    }
                                  } else {
                                    validate12.errors = [
                                      {
                                        instancePath: instancePath + "/market",
                                        schemaPath: "#/properties/market/type",
                                        keyword: "type",
                                        params: { type: "string" },
                                        message: "must be string",
                                      },
                                    ];
                                    return false;
                                  }
                                }
                                var valid0 = _errs32 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.availableMarkets !== undefined) {
                                  let data15 = data.availableMarkets;
                                  const _errs34 = errors;
                                  if (errors === _errs34) {
                                    if (Array.isArray(data15)) {
                                      var valid6 = true;
                                      const len1 = data15.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data16 = data15[i1];
                                        const _errs36 = errors;
                                        const _errs37 = errors;
                                        if (errors === _errs37) {
                                          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                            if (data16.id !== undefined) {
                                              let data17 = data16.id;
                                              const _errs39 = errors;
                                              if (errors === _errs39) {
                                                if (typeof data17 === "string") {
                                                  if (func2(data17) > 2) {
                                                    validate12.errors = [
                                                      {
                                                        instancePath:
                                                          instancePath + "/availableMarkets/" + i1 + "/id",
                                                        schemaPath: "Market/properties/id/maxLength",
                                                        keyword: "maxLength",
                                                        params: { limit: 2 },
                                                        message: "must NOT have more than 2 characters",
                                                      },
                                                    ];
                                                    return false;
                                                  } else {
                                                    if (func2(data17) < 2) {
                                                      validate12.errors = [
                                                        {
                                                          instancePath:
                                                            instancePath + "/availableMarkets/" + i1 + "/id",
                                                          schemaPath: "Market/properties/id/minLength",
                                                          keyword: "minLength",
                                                          params: { limit: 2 },
                                                          message: "must NOT have fewer than 2 characters",
                                                        },
                                                      ];
                                                      return false;
                                                    } else {
                                                      if (!pattern1.test(data17)) {
                                                        validate12.errors = [
                                                          {
                                                            instancePath:
                                                              instancePath +
                                                              "/availableMarkets/" +
                                                              i1 +
                                                              "/id",
                                                            schemaPath: "Market/properties/id/pattern",
                                                            keyword: "pattern",
                                                            params: { pattern: "^[A-Z]{2}$" },
                                                            message:
                                                              'must match pattern "' + "^[A-Z]{2}$" + '"',
                                                          },
                                                        ];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate12.errors = [
                                                    {
                                                      instancePath:
                                                        instancePath + "/availableMarkets/" + i1 + "/id",
                                                      schemaPath: "Market/properties/id/type",
                                                      keyword: "type",
                                                      params: { type: "string" },
                                                      message: "must be string",
                                                    },
                                                  ];
                                                  return false;
                                                }
                                              }
                                              var valid8 = _errs39 === errors;
                                            } else {
                                              var valid8 = true;
                                            }
                                            if (valid8) {
                                              if (data16.name !== undefined) {
                                                let data18 = data16.name;
                                                const _errs41 = errors;
                                                if (errors === _errs41) {
                                                  if (typeof data18 === "string") {
                                                    if (func2(data18) < 1) {
                                                      validate12.errors = [
                                                        {
                                                          instancePath:
                                                            instancePath +
                                                            "/availableMarkets/" +
                                                            i1 +
                                                            "/name",
                                                          schemaPath: "Market/properties/name/minLength",
                                                          keyword: "minLength",
                                                          params: { limit: 1 },
                                                          message: "must NOT have fewer than 1 characters",
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate12.errors = [
                                                      {
                                                        instancePath:
                                                          instancePath + "/availableMarkets/" + i1 + "/name",
                                                        schemaPath: "Market/properties/name/type",
                                                        keyword: "type",
                                                        params: { type: "string" },
                                                        message: "must be string",
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                }
                                                var valid8 = _errs41 === errors;
                                              } else {
                                                var valid8 = true;
                                              }
                                            }
                                          } else {
                                            validate12.errors = [
                                              {
                                                instancePath: instancePath + "/availableMarkets/" + i1,
                                                schemaPath: "Market/type",
                                                keyword: "type",
                                                params: { type: "object" },
                                                message: "must be object",
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                        var valid6 = _errs36 === errors;
                                        if (!valid6) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate12.errors = [
                                        {
                                          instancePath: instancePath + "/availableMarkets",
                                          schemaPath: "#/properties/availableMarkets/type",
                                          keyword: "type",
                                          params: { type: "array" },
                                          message: "must be array",
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs34 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.artists !== undefined) {
                                    let data19 = data.artists;
                                    const _errs43 = errors;
                                    if (errors === _errs43) {
                                      if (Array.isArray(data19)) {
                                        var valid9 = true;
                                        const len2 = data19.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          const _errs45 = errors;
                                          if (
                                            !validate13(data19[i2], {
                                              instancePath: instancePath + "/artists/" + i2,
                                              parentData: data19,
                                              parentDataProperty: i2,
                                              rootData,
                                            })
                                          ) {
                                            vErrors =
                                              vErrors === null
                                                ? validate13.errors
                                                : vErrors.concat(validate13.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid9 = _errs45 === errors;
                                          if (!valid9) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate12.errors = [
                                          {
                                            instancePath: instancePath + "/artists",
                                            schemaPath: "#/properties/artists/type",
                                            keyword: "type",
                                            params: { type: "array" },
                                            message: "must be array",
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs43 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.eligibility !== undefined) {
                                      let data21 = data.eligibility;
                                      const _errs46 = errors;
                                      const _errs47 = errors;
                                      if (errors === _errs47) {
                                        if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                          if (data21.isDownloadable !== undefined) {
                                            const _errs49 = errors;
                                            if (typeof data21.isDownloadable !== "boolean") {
                                              validate12.errors = [
                                                {
                                                  instancePath: instancePath + "/eligibility/isDownloadable",
                                                  schemaPath: "Eligibility/properties/isDownloadable/type",
                                                  keyword: "type",
                                                  params: { type: "boolean" },
                                                  message: "must be boolean",
                                                },
                                              ];
                                              return false;
                                            }
                                            var valid11 = _errs49 === errors;
                                          } else {
                                            var valid11 = true;
                                          }
                                          if (valid11) {
                                            if (data21.isPurchaseable !== undefined) {
                                              const _errs51 = errors;
                                              if (typeof data21.isPurchaseable !== "boolean") {
                                                validate12.errors = [
                                                  {
                                                    instancePath:
                                                      instancePath + "/eligibility/isPurchaseable",
                                                    schemaPath: "Eligibility/properties/isPurchaseable/type",
                                                    keyword: "type",
                                                    params: { type: "boolean" },
                                                    message: "must be boolean",
                                                  },
                                                ];
                                                return false;
                                              }
                                              var valid11 = _errs51 === errors;
                                            } else {
                                              var valid11 = true;
                                            }
                                            if (valid11) {
                                              if (data21.isPreviewable !== undefined) {
                                                const _errs53 = errors;
                                                if (typeof data21.isPreviewable !== "boolean") {
                                                  validate12.errors = [
                                                    {
                                                      instancePath:
                                                        instancePath + "/eligibility/isPreviewable",
                                                      schemaPath: "Eligibility/properties/isPreviewable/type",
                                                      keyword: "type",
                                                      params: { type: "boolean" },
                                                      message: "must be boolean",
                                                    },
                                                  ];
                                                  return false;
                                                }
                                                var valid11 = _errs53 === errors;
                                              } else {
                                                var valid11 = true;
                                              }
                                              if (valid11) {
                                                if (data21.isPrimeEligible !== undefined) {
                                                  const _errs55 = errors;
                                                  if (typeof data21.isPrimeEligible !== "boolean") {
                                                    validate12.errors = [
                                                      {
                                                        instancePath:
                                                          instancePath + "/eligibility/isPrimeEligible",
                                                        schemaPath:
                                                          "Eligibility/properties/isPrimeEligible/type",
                                                        keyword: "type",
                                                        params: { type: "boolean" },
                                                        message: "must be boolean",
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                  var valid11 = _errs55 === errors;
                                                } else {
                                                  var valid11 = true;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate12.errors = [
                                            {
                                              instancePath: instancePath + "/eligibility",
                                              schemaPath: "Eligibility/type",
                                              keyword: "type",
                                              params: { type: "object" },
                                              message: "must be object",
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs46 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.parentalSettings !== undefined) {
                                        let data26 = data.parentalSettings;
                                        const _errs57 = errors;
                                        const _errs58 = errors;
                                        if (errors === _errs58) {
                                          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                            if (data26.isKidFriendly !== undefined) {
                                              const _errs60 = errors;
                                              if (typeof data26.isKidFriendly !== "boolean") {
                                                validate12.errors = [
                                                  {
                                                    instancePath:
                                                      instancePath + "/parentalSettings/isKidFriendly",
                                                    schemaPath:
                                                      "ParentalSettings/properties/isKidFriendly/type",
                                                    keyword: "type",
                                                    params: { type: "boolean" },
                                                    message: "must be boolean",
                                                  },
                                                ];
                                                return false;
                                              }
                                              var valid13 = _errs60 === errors;
                                            } else {
                                              var valid13 = true;
                                            }
                                            if (valid13) {
                                              if (data26.hasExplicitLanguage !== undefined) {
                                                const _errs62 = errors;
                                                if (typeof data26.hasExplicitLanguage !== "boolean") {
                                                  validate12.errors = [
                                                    {
                                                      instancePath:
                                                        instancePath +
                                                        "/parentalSettings/hasExplicitLanguage",
                                                      schemaPath:
                                                        "ParentalSettings/properties/hasExplicitLanguage/type",
                                                      keyword: "type",
                                                      params: { type: "boolean" },
                                                      message: "must be boolean",
                                                    },
                                                  ];
                                                  return false;
                                                }
                                                var valid13 = _errs62 === errors;
                                              } else {
                                                var valid13 = true;
                                              }
                                            }
                                          } else {
                                            validate12.errors = [
                                              {
                                                instancePath: instancePath + "/parentalSettings",
                                                schemaPath: "ParentalSettings/type",
                                                keyword: "type",
                                                params: { type: "object" },
                                                message: "must be object",
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs57 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.tracks !== undefined) {
                                          let data29 = data.tracks;
                                          const _errs64 = errors;
                                          if (errors === _errs64) {
                                            if (Array.isArray(data29)) {
                                              var valid14 = true;
                                              const len3 = data29.length;
                                              for (let i3 = 0; i3 < len3; i3++) {
                                                const _errs66 = errors;
                                                if (
                                                  !validate15(data29[i3], {
                                                    instancePath: instancePath + "/tracks/" + i3,
                                                    parentData: data29,
                                                    parentDataProperty: i3,
                                                    rootData,
                                                  })
                                                ) {
                                                  vErrors =
                                                    vErrors === null
                                                      ? validate15.errors
                                                      : vErrors.concat(validate15.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid14 = _errs66 === errors;
                                                if (!valid14) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate12.errors = [
                                                {
                                                  instancePath: instancePath + "/tracks",
                                                  schemaPath: "#/properties/tracks/type",
                                                  keyword: "type",
                                                  params: { type: "array" },
                                                  message: "must be array",
                                                },
                                              ];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs64 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.trackCount !== undefined) {
                                            let data31 = data.trackCount;
                                            const _errs67 = errors;
                                            if (errors === _errs67) {
                                              if (typeof data31 == "number") {
                                                if (data31 < 0 || isNaN(data31)) {
                                                  validate12.errors = [
                                                    {
                                                      instancePath: instancePath + "/trackCount",
                                                      schemaPath: "#/properties/trackCount/minimum",
                                                      keyword: "minimum",
                                                      params: { comparison: ">=", limit: 0 },
                                                      message: "must be >= 0",
                                                    },
                                                  ];
                                                  return false;
                                                }
                                              } else {
                                                validate12.errors = [
                                                  {
                                                    instancePath: instancePath + "/trackCount",
                                                    schemaPath: "#/properties/trackCount/type",
                                                    keyword: "type",
                                                    params: { type: "number" },
                                                    message: "must be number",
                                                  },
                                                ];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs67 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.images !== undefined) {
                                              let data32 = data.images;
                                              const _errs69 = errors;
                                              if (errors === _errs69) {
                                                if (Array.isArray(data32)) {
                                                  var valid15 = true;
                                                  const len4 = data32.length;
                                                  for (let i4 = 0; i4 < len4; i4++) {
                                                    let data33 = data32[i4];
                                                    const _errs71 = errors;
                                                    const _errs72 = errors;
                                                    if (errors === _errs72) {
                                                      if (
                                                        data33 &&
                                                        typeof data33 == "object" &&
                                                        !Array.isArray(data33)
                                                      ) {
                                                        if (data33.url !== undefined) {
                                                          let data34 = data33.url;
                                                          const _errs74 = errors;
                                                          if (errors === _errs74) {
                                                            if (errors === _errs74) {
                                                              if (typeof data34 === "string") {
                                                                if (func2(data34) > 2048) {
                                                                  validate12.errors = [
                                                                    {
                                                                      instancePath:
                                                                        instancePath +
                                                                        "/images/" +
                                                                        i4 +
                                                                        "/url",
                                                                      schemaPath:
                                                                        "Image/properties/url/maxLength",
                                                                      keyword: "maxLength",
                                                                      params: { limit: 2048 },
                                                                      message:
                                                                        "must NOT have more than 2048 characters",
                                                                    },
                                                                  ];
                                                                  return false;
                                                                } else {
                                                                  if (!formats0.test(data34)) {
                                                                    validate12.errors = [
                                                                      {
                                                                        instancePath:
                                                                          instancePath +
                                                                          "/images/" +
                                                                          i4 +
                                                                          "/url",
                                                                        schemaPath:
                                                                          "Image/properties/url/format",
                                                                        keyword: "format",
                                                                        params: { format: "uri" },
                                                                        message:
                                                                          'must match format "' + "uri" + '"',
                                                                      },
                                                                    ];
                                                                    return false;
                                                                  }
                                                                }
                                                              } else {
                                                                validate12.errors = [
                                                                  {
                                                                    instancePath:
                                                                      instancePath + "/images/" + i4 + "/url",
                                                                    schemaPath: "Image/properties/url/type",
                                                                    keyword: "type",
                                                                    params: { type: "string" },
                                                                    message: "must be string",
                                                                  },
                                                                ];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid17 = _errs74 === errors;
                                                        } else {
                                                          var valid17 = true;
                                                        }
                                                        if (valid17) {
                                                          if (data33.height !== undefined) {
                                                            let data35 = data33.height;
                                                            const _errs76 = errors;
                                                            if (errors === _errs76) {
                                                              if (typeof data35 == "number") {
                                                                if (data35 < 0 || isNaN(data35)) {
                                                                  validate12.errors = [
                                                                    {
                                                                      instancePath:
                                                                        instancePath +
                                                                        "/images/" +
                                                                        i4 +
                                                                        "/height",
                                                                      schemaPath:
                                                                        "Image/properties/height/minimum",
                                                                      keyword: "minimum",
                                                                      params: { comparison: ">=", limit: 0 },
                                                                      message: "must be >= 0",
                                                                    },
                                                                  ];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate12.errors = [
                                                                  {
                                                                    instancePath:
                                                                      instancePath +
                                                                      "/images/" +
                                                                      i4 +
                                                                      "/height",
                                                                    schemaPath:
                                                                      "Image/properties/height/type",
                                                                    keyword: "type",
                                                                    params: { type: "number" },
                                                                    message: "must be number",
                                                                  },
                                                                ];
                                                                return false;
                                                              }
                                                            }
                                                            var valid17 = _errs76 === errors;
                                                          } else {
                                                            var valid17 = true;
                                                          }
                                                          if (valid17) {
                                                            if (data33.width !== undefined) {
                                                              let data36 = data33.width;
                                                              const _errs78 = errors;
                                                              if (errors === _errs78) {
                                                                if (typeof data36 == "number") {
                                                                  if (data36 < 0 || isNaN(data36)) {
                                                                    validate12.errors = [
                                                                      {
                                                                        instancePath:
                                                                          instancePath +
                                                                          "/images/" +
                                                                          i4 +
                                                                          "/width",
                                                                        schemaPath:
                                                                          "Image/properties/width/minimum",
                                                                        keyword: "minimum",
                                                                        params: {
                                                                          comparison: ">=",
                                                                          limit: 0,
                                                                        },
                                                                        message: "must be >= 0",
                                                                      },
                                                                    ];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate12.errors = [
                                                                    {
                                                                      instancePath:
                                                                        instancePath +
                                                                        "/images/" +
                                                                        i4 +
                                                                        "/width",
                                                                      schemaPath:
                                                                        "Image/properties/width/type",
                                                                      keyword: "type",
                                                                      params: { type: "number" },
                                                                      message: "must be number",
                                                                    },
                                                                  ];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid17 = _errs78 === errors;
                                                            } else {
                                                              var valid17 = true;
                                                            }
                                                            if (valid17) {
                                                              if (data33.imageType !== undefined) {
                                                                const _errs80 = errors;
                                                                if (typeof data33.imageType !== "string") {
                                                                  validate12.errors = [
                                                                    {
                                                                      instancePath:
                                                                        instancePath +
                                                                        "/images/" +
                                                                        i4 +
                                                                        "/imageType",
                                                                      schemaPath:
                                                                        "Image/properties/imageType/type",
                                                                      keyword: "type",
                                                                      params: { type: "string" },
                                                                      message: "must be string",
                                                                    },
                                                                  ];
                                                                  return false;
                                                                }
                                                                var valid17 = _errs80 === errors;
                                                              } else {
                                                                var valid17 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate12.errors = [
                                                          {
                                                            instancePath: instancePath + "/images/" + i4,
                                                            schemaPath: "Image/type",
                                                            keyword: "type",
                                                            params: { type: "object" },
                                                            message: "must be object",
                                                          },
                                                        ];
                                                        return false;
                                                      }
                                                    }
                                                    var valid15 = _errs71 === errors;
                                                    if (!valid15) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate12.errors = [
                                                    {
                                                      instancePath: instancePath + "/images",
                                                      schemaPath: "#/properties/images/type",
                                                      keyword: "type",
                                                      params: { type: "array" },
                                                      message: "must be array",
                                                    },
                                                  ];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs69 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.label !== undefined) {
                                                let data38 = data.label;
                                                const _errs82 = errors;
                                                if (errors === _errs82) {
                                                  if (typeof data38 === "string") {
                                                    if (func2(data38) < 1) {
                                                      validate12.errors = [
                                                        {
                                                          instancePath: instancePath + "/label",
                                                          schemaPath: "#/properties/label/minLength",
                                                          keyword: "minLength",
                                                          params: { limit: 1 },
                                                          message: "must NOT have fewer than 1 characters",
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate12.errors = [
                                                      {
                                                        instancePath: instancePath + "/label",
                                                        schemaPath: "#/properties/label/type",
                                                        keyword: "type",
                                                        params: { type: "string" },
                                                        message: "must be string",
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs82 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
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

function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.album !== undefined) {
        if (
          !validate12(data.album, {
            instancePath: instancePath + "/album",
            parentData: data,
            parentDataProperty: "album",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
          errors = vErrors.length;
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

function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
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
        if (data.data !== undefined) {
          if (
            !validate11(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
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

export const validateAlbumsResponse = validate22;
const schema28 = { type: "object", required: ["data"], properties: { data: { $ref: "AlbumsData" } } };
const schema29 = {
  type: "object",
  properties: { albums: { type: "array", maxItems: 100, items: { $ref: "Album" } } },
};

function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.albums !== undefined) {
        let data0 = data.albums;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            if (data0.length > 100) {
              validate23.errors = [
                {
                  instancePath: instancePath + "/albums",
                  schemaPath: "#/properties/albums/maxItems",
                  keyword: "maxItems",
                  params: { limit: 100 },
                  message: "must NOT have more than 100 items",
                },
              ];
              return false;
            } else {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate12(data0[i0], {
                    instancePath: instancePath + "/albums/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate23.errors = [
              {
                instancePath: instancePath + "/albums",
                schemaPath: "#/properties/albums/type",
                keyword: "type",
                params: { type: "array" },
                message: "must be array",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate23.errors = [
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
  validate23.errors = vErrors;
  return errors === 0;
}

function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate22.errors = [
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
        if (data.data !== undefined) {
          if (
            !validate23(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate22.errors = [
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
  validate22.errors = vErrors;
  return errors === 0;
}

export const validateErrorResponse = validate26;
const schema30 = { type: "object", required: ["error"], properties: { error: { $ref: "ErrorDetails" } } };
const schema31 = {
  type: "object",
  required: ["status", "code", "message"],
  properties: {
    status: { type: "string", pattern: "^[45][0-9]{2}$" },
    code: { $ref: "ErrorCode" },
    message: { type: "string", minLength: 1 },
    url: { type: "string", format: "uri", maxLength: 2048 },
    reference: { type: "string", minLength: 1, maxLength: 128 },
    payload: { $ref: "ErrorPayload" },
  },
};
const schema32 = { type: "string" };
const schema33 = {
  type: "object",
  properties: {
    internalCode: { type: "string" },
    requiredScopes: { type: "array", items: { type: "string" } },
  },
};
const pattern8 = new RegExp("^[45][0-9]{2}$", "u");

function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.status === undefined && (missing0 = "status")) ||
        (data.code === undefined && (missing0 = "code")) ||
        (data.message === undefined && (missing0 = "message"))
      ) {
        validate27.errors = [
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
        if (data.status !== undefined) {
          let data0 = data.status;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern8.test(data0)) {
                validate27.errors = [
                  {
                    instancePath: instancePath + "/status",
                    schemaPath: "#/properties/status/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[45][0-9]{2}$" },
                    message: 'must match pattern "' + "^[45][0-9]{2}$" + '"',
                  },
                ];
                return false;
              }
            } else {
              validate27.errors = [
                {
                  instancePath: instancePath + "/status",
                  schemaPath: "#/properties/status/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.code !== undefined) {
            const _errs3 = errors;
            if (typeof data.code !== "string") {
              validate27.errors = [
                {
                  instancePath: instancePath + "/code",
                  schemaPath: "ErrorCode/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message !== undefined) {
              let data2 = data.message;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data2 === "string") {
                  if (func2(data2) < 1) {
                    validate27.errors = [
                      {
                        instancePath: instancePath + "/message",
                        schemaPath: "#/properties/message/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate27.errors = [
                    {
                      instancePath: instancePath + "/message",
                      schemaPath: "#/properties/message/type",
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
              if (data.url !== undefined) {
                let data3 = data.url;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (func2(data3) > 2048) {
                        validate27.errors = [
                          {
                            instancePath: instancePath + "/url",
                            schemaPath: "#/properties/url/maxLength",
                            keyword: "maxLength",
                            params: { limit: 2048 },
                            message: "must NOT have more than 2048 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (!formats0.test(data3)) {
                          validate27.errors = [
                            {
                              instancePath: instancePath + "/url",
                              schemaPath: "#/properties/url/format",
                              keyword: "format",
                              params: { format: "uri" },
                              message: 'must match format "' + "uri" + '"',
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate27.errors = [
                        {
                          instancePath: instancePath + "/url",
                          schemaPath: "#/properties/url/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reference !== undefined) {
                  let data4 = data.reference;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (typeof data4 === "string") {
                      if (func2(data4) > 128) {
                        validate27.errors = [
                          {
                            instancePath: instancePath + "/reference",
                            schemaPath: "#/properties/reference/maxLength",
                            keyword: "maxLength",
                            params: { limit: 128 },
                            message: "must NOT have more than 128 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (func2(data4) < 1) {
                          validate27.errors = [
                            {
                              instancePath: instancePath + "/reference",
                              schemaPath: "#/properties/reference/minLength",
                              keyword: "minLength",
                              params: { limit: 1 },
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate27.errors = [
                        {
                          instancePath: instancePath + "/reference",
                          schemaPath: "#/properties/reference/type",
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
                if (valid0) {
                  if (data.payload !== undefined) {
                    let data5 = data.payload;
                    const _errs12 = errors;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        if (data5.internalCode !== undefined) {
                          const _errs15 = errors;
                          if (typeof data5.internalCode !== "string") {
                            validate27.errors = [
                              {
                                instancePath: instancePath + "/payload/internalCode",
                                schemaPath: "ErrorPayload/properties/internalCode/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                          var valid3 = _errs15 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data5.requiredScopes !== undefined) {
                            let data7 = data5.requiredScopes;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (Array.isArray(data7)) {
                                var valid4 = true;
                                const len0 = data7.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  const _errs19 = errors;
                                  if (typeof data7[i0] !== "string") {
                                    validate27.errors = [
                                      {
                                        instancePath: instancePath + "/payload/requiredScopes/" + i0,
                                        schemaPath: "ErrorPayload/properties/requiredScopes/items/type",
                                        keyword: "type",
                                        params: { type: "string" },
                                        message: "must be string",
                                      },
                                    ];
                                    return false;
                                  }
                                  var valid4 = _errs19 === errors;
                                  if (!valid4) {
                                    break;
                                  }
                                }
                              } else {
                                validate27.errors = [
                                  {
                                    instancePath: instancePath + "/payload/requiredScopes",
                                    schemaPath: "ErrorPayload/properties/requiredScopes/type",
                                    keyword: "type",
                                    params: { type: "array" },
                                    message: "must be array",
                                  },
                                ];
                                return false;
                              }
                            }
                            var valid3 = _errs17 === errors;
                          } else {
                            var valid3 = true;
                          }
                        }
                      } else {
                        validate27.errors = [
                          {
                            instancePath: instancePath + "/payload",
                            schemaPath: "ErrorPayload/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
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
      validate27.errors = [
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
  validate27.errors = vErrors;
  return errors === 0;
}

function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === undefined && (missing0 = "error")) {
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
        if (data.error !== undefined) {
          if (
            !validate27(data.error, {
              instancePath: instancePath + "/error",
              parentData: data,
              parentDataProperty: "error",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
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

export const validateLibraryAlbumsResponse = validate29;
const schema34 = { type: "object", required: ["data"], properties: { data: { $ref: "LibraryAlbumsData" } } };
const schema35 = { type: "object", properties: { user: { $ref: "LibraryUser" } } };
const schema36 = {
  type: "object",
  properties: { id: { $ref: "UserId" }, libraryAlbums: { $ref: "LibraryAlbumCollection" } },
};
const schema37 = { type: "string", pattern: "^[a-z2-7]{26}$", minLength: 26, maxLength: 26 };
const pattern9 = new RegExp("^[a-z2-7]{26}$", "u");
const schema38 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "LibraryAlbum" } },
  },
};
const schema39 = {
  type: "object",
  properties: { hasNextPage: { type: "boolean" }, token: { type: "string", minLength: 1, maxLength: 2048 } },
};
const schema40 = {
  type: "object",
  properties: {
    node: { $ref: "LibraryAlbumNode" },
    purchased: { type: "boolean" },
    uploaded: { type: "boolean" },
    objectId: { type: "string", minLength: 36, maxLength: 36, format: "uuid" },
    cursor: { type: "string", minLength: 1, maxLength: 2048 },
  },
};
const schema41 = { type: "object", required: ["id"], properties: { id: { $ref: "CatalogId" } } };

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
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== undefined) {
          let data0 = data.id;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func2(data0) > 10) {
                validate34.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "CatalogId/maxLength",
                    keyword: "maxLength",
                    params: { limit: 10 },
                    message: "must NOT have more than 10 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data0) < 10) {
                  validate34.errors = [
                    {
                      instancePath: instancePath + "/id",
                      schemaPath: "CatalogId/minLength",
                      keyword: "minLength",
                      params: { limit: 10 },
                      message: "must NOT have fewer than 10 characters",
                    },
                  ];
                  return false;
                } else {
                  if (!pattern0.test(data0)) {
                    validate34.errors = [
                      {
                        instancePath: instancePath + "/id",
                        schemaPath: "CatalogId/pattern",
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
                  instancePath: instancePath + "/id",
                  schemaPath: "CatalogId/type",
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

const formats16 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (
          !validate34(data.node, {
            instancePath: instancePath + "/node",
            parentData: data,
            parentDataProperty: "node",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.purchased !== undefined) {
          const _errs2 = errors;
          if (typeof data.purchased !== "boolean") {
            validate33.errors = [
              {
                instancePath: instancePath + "/purchased",
                schemaPath: "#/properties/purchased/type",
                keyword: "type",
                params: { type: "boolean" },
                message: "must be boolean",
              },
            ];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.uploaded !== undefined) {
            const _errs4 = errors;
            if (typeof data.uploaded !== "boolean") {
              validate33.errors = [
                {
                  instancePath: instancePath + "/uploaded",
                  schemaPath: "#/properties/uploaded/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                },
              ];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.objectId !== undefined) {
              let data3 = data.objectId;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (errors === _errs6) {
                  if (typeof data3 === "string") {
                    if (func2(data3) > 36) {
                      validate33.errors = [
                        {
                          instancePath: instancePath + "/objectId",
                          schemaPath: "#/properties/objectId/maxLength",
                          keyword: "maxLength",
                          params: { limit: 36 },
                          message: "must NOT have more than 36 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data3) < 36) {
                        validate33.errors = [
                          {
                            instancePath: instancePath + "/objectId",
                            schemaPath: "#/properties/objectId/minLength",
                            keyword: "minLength",
                            params: { limit: 36 },
                            message: "must NOT have fewer than 36 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (!formats16.test(data3)) {
                          validate33.errors = [
                            {
                              instancePath: instancePath + "/objectId",
                              schemaPath: "#/properties/objectId/format",
                              keyword: "format",
                              params: { format: "uuid" },
                              message: 'must match format "' + "uuid" + '"',
                            },
                          ];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate33.errors = [
                      {
                        instancePath: instancePath + "/objectId",
                        schemaPath: "#/properties/objectId/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.cursor !== undefined) {
                let data4 = data.cursor;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data4 === "string") {
                    if (func2(data4) > 2048) {
                      validate33.errors = [
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
                      if (func2(data4) < 1) {
                        validate33.errors = [
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
                    validate33.errors = [
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
      }
    } else {
      validate33.errors = [
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
  validate33.errors = vErrors;
  return errors === 0;
}

function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pageInfo !== undefined) {
        let data0 = data.pageInfo;
        const _errs1 = errors;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.hasNextPage !== undefined) {
              const _errs4 = errors;
              if (typeof data0.hasNextPage !== "boolean") {
                validate32.errors = [
                  {
                    instancePath: instancePath + "/pageInfo/hasNextPage",
                    schemaPath: "PageInfo/properties/hasNextPage/type",
                    keyword: "type",
                    params: { type: "boolean" },
                    message: "must be boolean",
                  },
                ];
                return false;
              }
              var valid2 = _errs4 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data0.token !== undefined) {
                let data2 = data0.token;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 2048) {
                      validate32.errors = [
                        {
                          instancePath: instancePath + "/pageInfo/token",
                          schemaPath: "PageInfo/properties/token/maxLength",
                          keyword: "maxLength",
                          params: { limit: 2048 },
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data2) < 1) {
                        validate32.errors = [
                          {
                            instancePath: instancePath + "/pageInfo/token",
                            schemaPath: "PageInfo/properties/token/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate32.errors = [
                      {
                        instancePath: instancePath + "/pageInfo/token",
                        schemaPath: "PageInfo/properties/token/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid2 = _errs6 === errors;
              } else {
                var valid2 = true;
              }
            }
          } else {
            validate32.errors = [
              {
                instancePath: instancePath + "/pageInfo",
                schemaPath: "PageInfo/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object",
              },
            ];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.edgeCount !== undefined) {
          let data3 = data.edgeCount;
          const _errs8 = errors;
          if (errors === _errs8) {
            if (typeof data3 == "number") {
              if (data3 > 100 || isNaN(data3)) {
                validate32.errors = [
                  {
                    instancePath: instancePath + "/edgeCount",
                    schemaPath: "#/properties/edgeCount/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 100 },
                    message: "must be <= 100",
                  },
                ];
                return false;
              } else {
                if (data3 < 0 || isNaN(data3)) {
                  validate32.errors = [
                    {
                      instancePath: instancePath + "/edgeCount",
                      schemaPath: "#/properties/edgeCount/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 0 },
                      message: "must be >= 0",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate32.errors = [
                {
                  instancePath: instancePath + "/edgeCount",
                  schemaPath: "#/properties/edgeCount/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
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
          if (data.edges !== undefined) {
            let data4 = data.edges;
            const _errs10 = errors;
            if (errors === _errs10) {
              if (Array.isArray(data4)) {
                if (data4.length > 100) {
                  validate32.errors = [
                    {
                      instancePath: instancePath + "/edges",
                      schemaPath: "#/properties/edges/maxItems",
                      keyword: "maxItems",
                      params: { limit: 100 },
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  var valid3 = true;
                  const len0 = data4.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs12 = errors;
                    if (
                      !validate33(data4[i0], {
                        instancePath: instancePath + "/edges/" + i0,
                        parentData: data4,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs12 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                validate32.errors = [
                  {
                    instancePath: instancePath + "/edges",
                    schemaPath: "#/properties/edges/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
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
    } else {
      validate32.errors = [
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
  validate32.errors = vErrors;
  return errors === 0;
}

function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== undefined) {
        let data0 = data.id;
        const _errs1 = errors;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (typeof data0 === "string") {
            if (func2(data0) > 26) {
              validate31.errors = [
                {
                  instancePath: instancePath + "/id",
                  schemaPath: "UserId/maxLength",
                  keyword: "maxLength",
                  params: { limit: 26 },
                  message: "must NOT have more than 26 characters",
                },
              ];
              return false;
            } else {
              if (func2(data0) < 26) {
                validate31.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "UserId/minLength",
                    keyword: "minLength",
                    params: { limit: 26 },
                    message: "must NOT have fewer than 26 characters",
                  },
                ];
                return false;
              } else {
                if (!pattern9.test(data0)) {
                  validate31.errors = [
                    {
                      instancePath: instancePath + "/id",
                      schemaPath: "UserId/pattern",
                      keyword: "pattern",
                      params: { pattern: "^[a-z2-7]{26}$" },
                      message: 'must match pattern "' + "^[a-z2-7]{26}$" + '"',
                    },
                  ];
                  return false;
                }
              }
            }
          } else {
            validate31.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "UserId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.libraryAlbums !== undefined) {
          const _errs4 = errors;
          if (
            !validate32(data.libraryAlbums, {
              instancePath: instancePath + "/libraryAlbums",
              parentData: data,
              parentDataProperty: "libraryAlbums",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
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
      if (data.user !== undefined) {
        if (
          !validate31(data.user, {
            instancePath: instancePath + "/user",
            parentData: data,
            parentDataProperty: "user",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
          errors = vErrors.length;
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
      if (data.data === undefined && (missing0 = "data")) {
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
        if (data.data !== undefined) {
          if (
            !validate30(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
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

export const validateRemoveAlbumResponse = validate40;
const schema43 = { type: "object", required: ["data"], properties: { data: { $ref: "RemoveAlbumData" } } };
const schema44 = { type: "object", properties: { removeAlbum: { $ref: "LibraryChange" } } };
const schema45 = {
  type: "object",
  properties: { album: { $ref: "AlbumReference" }, saveState: { $ref: "SaveState" } },
};
const schema46 = { type: "string" };

function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.album !== undefined) {
        const _errs1 = errors;
        if (
          !validate16(data.album, {
            instancePath: instancePath + "/album",
            parentData: data,
            parentDataProperty: "album",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.saveState !== undefined) {
          const _errs2 = errors;
          if (typeof data.saveState !== "string") {
            validate42.errors = [
              {
                instancePath: instancePath + "/saveState",
                schemaPath: "SaveState/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate42.errors = [
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
  validate42.errors = vErrors;
  return errors === 0;
}

function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.removeAlbum !== undefined) {
        if (
          !validate42(data.removeAlbum, {
            instancePath: instancePath + "/removeAlbum",
            parentData: data,
            parentDataProperty: "removeAlbum",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate41.errors = [
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
  validate41.errors = vErrors;
  return errors === 0;
}

function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate40.errors = [
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
        if (data.data !== undefined) {
          if (
            !validate41(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate40.errors = [
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
  validate40.errors = vErrors;
  return errors === 0;
}

export const validateSaveAlbumResponse = validate46;
const schema47 = { type: "object", required: ["data"], properties: { data: { $ref: "SaveAlbumData" } } };
const schema48 = { type: "object", properties: { saveAlbum: { $ref: "LibraryChange" } } };

function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.saveAlbum !== undefined) {
        if (
          !validate42(data.saveAlbum, {
            instancePath: instancePath + "/saveAlbum",
            parentData: data,
            parentDataProperty: "saveAlbum",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate47.errors = [
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
  validate47.errors = vErrors;
  return errors === 0;
}

function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate46.errors = [
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
        if (data.data !== undefined) {
          if (
            !validate47(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate46.errors = [
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
  validate46.errors = vErrors;
  return errors === 0;
}

export const validateUpdateUserResponse = validate50;
const schema49 = { type: "object", required: ["data"], properties: { data: { $ref: "UpdateUserData" } } };
const schema50 = { type: "object", properties: { updateUser: { $ref: "User" } } };
const schema51 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "UserId" },
    name: { type: ["string", "null"] },
    images: { type: "array", items: { $ref: "Image" } },
    url: { type: "string", format: "uri", maxLength: 2048 },
    tier: { type: "string" },
    handle: { type: "string" },
  },
};

function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate52.errors = [
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
        if (data.id !== undefined) {
          let data0 = data.id;
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func2(data0) > 26) {
                validate52.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "UserId/maxLength",
                    keyword: "maxLength",
                    params: { limit: 26 },
                    message: "must NOT have more than 26 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data0) < 26) {
                  validate52.errors = [
                    {
                      instancePath: instancePath + "/id",
                      schemaPath: "UserId/minLength",
                      keyword: "minLength",
                      params: { limit: 26 },
                      message: "must NOT have fewer than 26 characters",
                    },
                  ];
                  return false;
                } else {
                  if (!pattern9.test(data0)) {
                    validate52.errors = [
                      {
                        instancePath: instancePath + "/id",
                        schemaPath: "UserId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[a-z2-7]{26}$" },
                        message: 'must match pattern "' + "^[a-z2-7]{26}$" + '"',
                      },
                    ];
                    return false;
                  }
                }
              }
            } else {
              validate52.errors = [
                {
                  instancePath: instancePath + "/id",
                  schemaPath: "UserId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            let data1 = data.name;
            const _errs4 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate52.errors = [
                {
                  instancePath: instancePath + "/name",
                  schemaPath: "#/properties/name/type",
                  keyword: "type",
                  params: { type: schema51.properties.name.type },
                  message: "must be string,null",
                },
              ];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.images !== undefined) {
              let data2 = data.images;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data2)) {
                  var valid2 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    const _errs8 = errors;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        if (data3.url !== undefined) {
                          let data4 = data3.url;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (errors === _errs11) {
                              if (typeof data4 === "string") {
                                if (func2(data4) > 2048) {
                                  validate52.errors = [
                                    {
                                      instancePath: instancePath + "/images/" + i0 + "/url",
                                      schemaPath: "Image/properties/url/maxLength",
                                      keyword: "maxLength",
                                      params: { limit: 2048 },
                                      message: "must NOT have more than 2048 characters",
                                    },
                                  ];
                                  return false;
                                } else {
                                  if (!formats0.test(data4)) {
                                    validate52.errors = [
                                      {
                                        instancePath: instancePath + "/images/" + i0 + "/url",
                                        schemaPath: "Image/properties/url/format",
                                        keyword: "format",
                                        params: { format: "uri" },
                                        message: 'must match format "' + "uri" + '"',
                                      },
                                    ];
                                    return false;
                                  }
                                }
                              } else {
                                validate52.errors = [
                                  {
                                    instancePath: instancePath + "/images/" + i0 + "/url",
                                    schemaPath: "Image/properties/url/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string",
                                  },
                                ];
                                return false;
                              }
                            }
                          }
                          var valid4 = _errs11 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data3.height !== undefined) {
                            let data5 = data3.height;
                            const _errs13 = errors;
                            if (errors === _errs13) {
                              if (typeof data5 == "number") {
                                if (data5 < 0 || isNaN(data5)) {
                                  validate52.errors = [
                                    {
                                      instancePath: instancePath + "/images/" + i0 + "/height",
                                      schemaPath: "Image/properties/height/minimum",
                                      keyword: "minimum",
                                      params: { comparison: ">=", limit: 0 },
                                      message: "must be >= 0",
                                    },
                                  ];
                                  return false;
                                }
                              } else {
                                validate52.errors = [
                                  {
                                    instancePath: instancePath + "/images/" + i0 + "/height",
                                    schemaPath: "Image/properties/height/type",
                                    keyword: "type",
                                    params: { type: "number" },
                                    message: "must be number",
                                  },
                                ];
                                return false;
                              }
                            }
                            var valid4 = _errs13 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data3.width !== undefined) {
                              let data6 = data3.width;
                              const _errs15 = errors;
                              if (errors === _errs15) {
                                if (typeof data6 == "number") {
                                  if (data6 < 0 || isNaN(data6)) {
                                    validate52.errors = [
                                      {
                                        instancePath: instancePath + "/images/" + i0 + "/width",
                                        schemaPath: "Image/properties/width/minimum",
                                        keyword: "minimum",
                                        params: { comparison: ">=", limit: 0 },
                                        message: "must be >= 0",
                                      },
                                    ];
                                    return false;
                                  }
                                } else {
                                  validate52.errors = [
                                    {
                                      instancePath: instancePath + "/images/" + i0 + "/width",
                                      schemaPath: "Image/properties/width/type",
                                      keyword: "type",
                                      params: { type: "number" },
                                      message: "must be number",
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid4 = _errs15 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data3.imageType !== undefined) {
                                const _errs17 = errors;
                                if (typeof data3.imageType !== "string") {
                                  validate52.errors = [
                                    {
                                      instancePath: instancePath + "/images/" + i0 + "/imageType",
                                      schemaPath: "Image/properties/imageType/type",
                                      keyword: "type",
                                      params: { type: "string" },
                                      message: "must be string",
                                    },
                                  ];
                                  return false;
                                }
                                var valid4 = _errs17 === errors;
                              } else {
                                var valid4 = true;
                              }
                            }
                          }
                        }
                      } else {
                        validate52.errors = [
                          {
                            instancePath: instancePath + "/images/" + i0,
                            schemaPath: "Image/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid2 = _errs8 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate52.errors = [
                    {
                      instancePath: instancePath + "/images",
                      schemaPath: "#/properties/images/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
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
              if (data.url !== undefined) {
                let data8 = data.url;
                const _errs19 = errors;
                if (errors === _errs19) {
                  if (errors === _errs19) {
                    if (typeof data8 === "string") {
                      if (func2(data8) > 2048) {
                        validate52.errors = [
                          {
                            instancePath: instancePath + "/url",
                            schemaPath: "#/properties/url/maxLength",
                            keyword: "maxLength",
                            params: { limit: 2048 },
                            message: "must NOT have more than 2048 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (!formats0.test(data8)) {
                          validate52.errors = [
                            {
                              instancePath: instancePath + "/url",
                              schemaPath: "#/properties/url/format",
                              keyword: "format",
                              params: { format: "uri" },
                              message: 'must match format "' + "uri" + '"',
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate52.errors = [
                        {
                          instancePath: instancePath + "/url",
                          schemaPath: "#/properties/url/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                  }
                }
                var valid0 = _errs19 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.tier !== undefined) {
                  const _errs21 = errors;
                  if (typeof data.tier !== "string") {
                    validate52.errors = [
                      {
                        instancePath: instancePath + "/tier",
                        schemaPath: "#/properties/tier/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs21 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.handle !== undefined) {
                    const _errs23 = errors;
                    if (typeof data.handle !== "string") {
                      validate52.errors = [
                        {
                          instancePath: instancePath + "/handle",
                          schemaPath: "#/properties/handle/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs23 === errors;
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
      validate52.errors = [
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
  validate52.errors = vErrors;
  return errors === 0;
}

function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.updateUser !== undefined) {
        if (
          !validate52(data.updateUser, {
            instancePath: instancePath + "/updateUser",
            parentData: data,
            parentDataProperty: "updateUser",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate51.errors = [
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
  validate51.errors = vErrors;
  return errors === 0;
}

function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate50.errors = [
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
        if (data.data !== undefined) {
          if (
            !validate51(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate50.errors = [
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
  validate50.errors = vErrors;
  return errors === 0;
}

export const validateUserResponse = validate55;
const schema54 = { type: "object", required: ["data"], properties: { data: { $ref: "UserData" } } };
const schema55 = { type: "object", properties: { user: { $ref: "User" } } };

function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.user !== undefined) {
        if (
          !validate52(data.user, {
            instancePath: instancePath + "/user",
            parentData: data,
            parentDataProperty: "user",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate56.errors = [
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
  validate56.errors = vErrors;
  return errors === 0;
}

function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate55.errors = [
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
        if (data.data !== undefined) {
          if (
            !validate56(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate55.errors = [
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
  validate55.errors = vErrors;
  return errors === 0;
}

export const validateXRequestIdHeader = validate59;
const schema56 = { type: "string", maxLength: 128 };

function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        validate59.errors = [
          {
            instancePath,
            schemaPath: "#/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          },
        ];
        return false;
      }
    } else {
      validate59.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        },
      ];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}

export const validateWWWAuthenticateHeader = validate60;
const schema57 = { type: "string", maxLength: 1024 };

function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 1024) {
        validate60.errors = [
          {
            instancePath,
            schemaPath: "#/maxLength",
            keyword: "maxLength",
            params: { limit: 1024 },
            message: "must NOT have more than 1024 characters",
          },
        ];
        return false;
      }
    } else {
      validate60.errors = [
        {
          instancePath,
          schemaPath: "#/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        },
      ];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}

export const validateRetryAfterHeader = validate61;
const schema58 = { type: "integer", minimum: 0, maximum: 86400 };

function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    validate61.errors = [
      {
        instancePath,
        schemaPath: "#/type",
        keyword: "type",
        params: { type: "integer" },
        message: "must be integer",
      },
    ];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number") {
      if (data > 86400 || isNaN(data)) {
        validate61.errors = [
          {
            instancePath,
            schemaPath: "#/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400 },
            message: "must be <= 86400",
          },
        ];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate61.errors = [
            {
              instancePath,
              schemaPath: "#/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
            },
          ];
          return false;
        }
      }
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
