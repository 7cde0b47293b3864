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
    release: { type: "string", minLength: 1 },
    releaseDate: { type: "string", format: "date-time" },
    musicTerritory: { $ref: "MusicTerritory" },
    market: { type: "string", pattern: "^[A-Z]{2}$", minLength: 2, maxLength: 2 },
    availableMarkets: { type: "array", maxItems: 676, items: { $ref: "Market" } },
    artists: { type: "array", items: { $ref: "ArtistReference" } },
    eligibility: { $ref: "Eligibility" },
    parentalSettings: { $ref: "ParentalSettings" },
    images: { type: "array", maxItems: 100, items: { $ref: "Image" } },
    tracks: { type: "array", items: { $ref: "Track" } },
    trackCount: { type: "number", format: "double", minimum: 0 },
    label: { type: "string", minLength: 1 },
  },
};
const schema14 = { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 };
const schema15 = { type: "string", minLength: 1 };
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
const schema22 = {
  type: "object",
  properties: {
    url: { type: "string", format: "uri", maxLength: 2048 },
    height: { type: "number", format: "double", minimum: 0 },
    width: { type: "number", format: "double", minimum: 0 },
    imageType: { type: "string", minLength: 1 },
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

const schema23 = {
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
    artists: { type: "array", items: { $ref: "ArtistReference" } },
    musicTerritory: { $ref: "MusicTerritory" },
    market: { $ref: "Market" },
    availableMarkets: { type: "array", maxItems: 676, items: { $ref: "Market" } },
    eligibility: { $ref: "Eligibility" },
    parentalSettings: { $ref: "ParentalSettings" },
    images: { type: "array", maxItems: 100, items: { $ref: "Image" } },
    previewUrl: { type: "string", format: "uri", maxLength: 2048 },
    label: { type: "string", minLength: 1 },
  },
};
const pattern7 = new RegExp("^[A-Z]{2}[0-9A-Z]{3}[0-9]{7}$", "u");
const schema26 = {
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
                      let data4 = data3[i0];
                      const _errs10 = errors;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (func2(data4) < 1) {
                            validate15.errors = [
                              {
                                instancePath: instancePath + "/audioQualities/" + i0,
                                schemaPath: "AudioQuality/minLength",
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
                              instancePath: instancePath + "/audioQualities/" + i0,
                              schemaPath: "AudioQuality/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                            },
                          ];
                          return false;
                        }
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
                            if (valid0) {
                              if (data.musicTerritory !== undefined) {
                                let data13 = data.musicTerritory;
                                const _errs27 = errors;
                                const _errs28 = errors;
                                if (errors === _errs28) {
                                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                    if (data13.code !== undefined) {
                                      let data14 = data13.code;
                                      const _errs30 = errors;
                                      if (errors === _errs30) {
                                        if (typeof data14 === "string") {
                                          if (func2(data14) > 2) {
                                            validate15.errors = [
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
                                            if (func2(data14) < 2) {
                                              validate15.errors = [
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
                                              if (!pattern1.test(data14)) {
                                                validate15.errors = [
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
                                          validate15.errors = [
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
                                      var valid6 = _errs30 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                    if (valid6) {
                                      if (data13.territoryName !== undefined) {
                                        let data15 = data13.territoryName;
                                        const _errs32 = errors;
                                        if (errors === _errs32) {
                                          if (typeof data15 === "string") {
                                            if (func2(data15) < 1) {
                                              validate15.errors = [
                                                {
                                                  instancePath:
                                                    instancePath + "/musicTerritory/territoryName",
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
                                            validate15.errors = [
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
                                        var valid6 = _errs32 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                    }
                                  } else {
                                    validate15.errors = [
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
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.market !== undefined) {
                                  let data16 = data.market;
                                  const _errs34 = errors;
                                  const _errs35 = errors;
                                  if (errors === _errs35) {
                                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                      if (data16.id !== undefined) {
                                        let data17 = data16.id;
                                        const _errs37 = errors;
                                        if (errors === _errs37) {
                                          if (typeof data17 === "string") {
                                            if (func2(data17) > 2) {
                                              validate15.errors = [
                                                {
                                                  instancePath: instancePath + "/market/id",
                                                  schemaPath: "Market/properties/id/maxLength",
                                                  keyword: "maxLength",
                                                  params: { limit: 2 },
                                                  message: "must NOT have more than 2 characters",
                                                },
                                              ];
                                              return false;
                                            } else {
                                              if (func2(data17) < 2) {
                                                validate15.errors = [
                                                  {
                                                    instancePath: instancePath + "/market/id",
                                                    schemaPath: "Market/properties/id/minLength",
                                                    keyword: "minLength",
                                                    params: { limit: 2 },
                                                    message: "must NOT have fewer than 2 characters",
                                                  },
                                                ];
                                                return false;
                                              } else {
                                                if (!pattern1.test(data17)) {
                                                  validate15.errors = [
                                                    {
                                                      instancePath: instancePath + "/market/id",
                                                      schemaPath: "Market/properties/id/pattern",
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
                                            validate15.errors = [
                                              {
                                                instancePath: instancePath + "/market/id",
                                                schemaPath: "Market/properties/id/type",
                                                keyword: "type",
                                                params: { type: "string" },
                                                message: "must be string",
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                        var valid8 = _errs37 === errors;
                                      } else {
                                        var valid8 = true;
                                      }
                                      if (valid8) {
                                        if (data16.name !== undefined) {
                                          let data18 = data16.name;
                                          const _errs39 = errors;
                                          if (errors === _errs39) {
                                            if (typeof data18 === "string") {
                                              if (func2(data18) < 1) {
                                                validate15.errors = [
                                                  {
                                                    instancePath: instancePath + "/market/name",
                                                    schemaPath: "Market/properties/name/minLength",
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
                                                  instancePath: instancePath + "/market/name",
                                                  schemaPath: "Market/properties/name/type",
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
                                      }
                                    } else {
                                      validate15.errors = [
                                        {
                                          instancePath: instancePath + "/market",
                                          schemaPath: "Market/type",
                                          keyword: "type",
                                          params: { type: "object" },
                                          message: "must be object",
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
                                  if (data.availableMarkets !== undefined) {
                                    let data19 = data.availableMarkets;
                                    const _errs41 = errors;
                                    if (errors === _errs41) {
                                      if (Array.isArray(data19)) {
                                        if (data19.length > 676) {
                                          validate15.errors = [
                                            {
                                              instancePath: instancePath + "/availableMarkets",
                                              schemaPath: "#/properties/availableMarkets/maxItems",
                                              keyword: "maxItems",
                                              params: { limit: 676 },
                                              message: "must NOT have more than 676 items",
                                            },
                                          ];
                                          return false;
                                        } else {
                                          var valid9 = true;
                                          const len2 = data19.length;
                                          for (let i2 = 0; i2 < len2; i2++) {
                                            let data20 = data19[i2];
                                            const _errs43 = errors;
                                            const _errs44 = errors;
                                            if (errors === _errs44) {
                                              if (
                                                data20 &&
                                                typeof data20 == "object" &&
                                                !Array.isArray(data20)
                                              ) {
                                                if (data20.id !== undefined) {
                                                  let data21 = data20.id;
                                                  const _errs46 = errors;
                                                  if (errors === _errs46) {
                                                    if (typeof data21 === "string") {
                                                      if (func2(data21) > 2) {
                                                        validate15.errors = [
                                                          {
                                                            instancePath:
                                                              instancePath +
                                                              "/availableMarkets/" +
                                                              i2 +
                                                              "/id",
                                                            schemaPath: "Market/properties/id/maxLength",
                                                            keyword: "maxLength",
                                                            params: { limit: 2 },
                                                            message: "must NOT have more than 2 characters",
                                                          },
                                                        ];
                                                        return false;
                                                      } else {
                                                        if (func2(data21) < 2) {
                                                          validate15.errors = [
                                                            {
                                                              instancePath:
                                                                instancePath +
                                                                "/availableMarkets/" +
                                                                i2 +
                                                                "/id",
                                                              schemaPath: "Market/properties/id/minLength",
                                                              keyword: "minLength",
                                                              params: { limit: 2 },
                                                              message:
                                                                "must NOT have fewer than 2 characters",
                                                            },
                                                          ];
                                                          return false;
                                                        } else {
                                                          if (!pattern1.test(data21)) {
                                                            validate15.errors = [
                                                              {
                                                                instancePath:
                                                                  instancePath +
                                                                  "/availableMarkets/" +
                                                                  i2 +
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
                                                      validate15.errors = [
                                                        {
                                                          instancePath:
                                                            instancePath + "/availableMarkets/" + i2 + "/id",
                                                          schemaPath: "Market/properties/id/type",
                                                          keyword: "type",
                                                          params: { type: "string" },
                                                          message: "must be string",
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                  }
                                                  var valid11 = _errs46 === errors;
                                                } else {
                                                  var valid11 = true;
                                                }
                                                if (valid11) {
                                                  if (data20.name !== undefined) {
                                                    let data22 = data20.name;
                                                    const _errs48 = errors;
                                                    if (errors === _errs48) {
                                                      if (typeof data22 === "string") {
                                                        if (func2(data22) < 1) {
                                                          validate15.errors = [
                                                            {
                                                              instancePath:
                                                                instancePath +
                                                                "/availableMarkets/" +
                                                                i2 +
                                                                "/name",
                                                              schemaPath: "Market/properties/name/minLength",
                                                              keyword: "minLength",
                                                              params: { limit: 1 },
                                                              message:
                                                                "must NOT have fewer than 1 characters",
                                                            },
                                                          ];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate15.errors = [
                                                          {
                                                            instancePath:
                                                              instancePath +
                                                              "/availableMarkets/" +
                                                              i2 +
                                                              "/name",
                                                            schemaPath: "Market/properties/name/type",
                                                            keyword: "type",
                                                            params: { type: "string" },
                                                            message: "must be string",
                                                          },
                                                        ];
                                                        return false;
                                                      }
                                                    }
                                                    var valid11 = _errs48 === errors;
                                                  } else {
                                                    var valid11 = true;
                                                  }
                                                }
                                              } else {
                                                validate15.errors = [
                                                  {
                                                    instancePath: instancePath + "/availableMarkets/" + i2,
                                                    schemaPath: "Market/type",
                                                    keyword: "type",
                                                    params: { type: "object" },
                                                    message: "must be object",
                                                  },
                                                ];
                                                return false;
                                              }
                                            }
                                            var valid9 = _errs43 === errors;
                                            if (!valid9) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate15.errors = [
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
                                    var valid0 = _errs41 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.eligibility !== undefined) {
                                      let data23 = data.eligibility;
                                      const _errs50 = errors;
                                      const _errs51 = errors;
                                      if (errors === _errs51) {
                                        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                          if (data23.isDownloadable !== undefined) {
                                            const _errs53 = errors;
                                            if (typeof data23.isDownloadable !== "boolean") {
                                              validate15.errors = [
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
                                            var valid13 = _errs53 === errors;
                                          } else {
                                            var valid13 = true;
                                          }
                                          if (valid13) {
                                            if (data23.isPurchaseable !== undefined) {
                                              const _errs55 = errors;
                                              if (typeof data23.isPurchaseable !== "boolean") {
                                                validate15.errors = [
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
                                              var valid13 = _errs55 === errors;
                                            } else {
                                              var valid13 = true;
                                            }
                                            if (valid13) {
                                              if (data23.isPreviewable !== undefined) {
                                                const _errs57 = errors;
                                                if (typeof data23.isPreviewable !== "boolean") {
                                                  validate15.errors = [
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
                                                var valid13 = _errs57 === errors;
                                              } else {
                                                var valid13 = true;
                                              }
                                              if (valid13) {
                                                if (data23.isPrimeEligible !== undefined) {
                                                  const _errs59 = errors;
                                                  if (typeof data23.isPrimeEligible !== "boolean") {
                                                    validate15.errors = [
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
                                                  var valid13 = _errs59 === errors;
                                                } else {
                                                  var valid13 = true;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate15.errors = [
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
                                      var valid0 = _errs50 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.parentalSettings !== undefined) {
                                        let data28 = data.parentalSettings;
                                        const _errs61 = errors;
                                        const _errs62 = errors;
                                        if (errors === _errs62) {
                                          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                            if (data28.isKidFriendly !== undefined) {
                                              const _errs64 = errors;
                                              if (typeof data28.isKidFriendly !== "boolean") {
                                                validate15.errors = [
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
                                              var valid15 = _errs64 === errors;
                                            } else {
                                              var valid15 = true;
                                            }
                                            if (valid15) {
                                              if (data28.hasExplicitLanguage !== undefined) {
                                                const _errs66 = errors;
                                                if (typeof data28.hasExplicitLanguage !== "boolean") {
                                                  validate15.errors = [
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
                                                var valid15 = _errs66 === errors;
                                              } else {
                                                var valid15 = true;
                                              }
                                            }
                                          } else {
                                            validate15.errors = [
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
                                        var valid0 = _errs61 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.images !== undefined) {
                                          let data31 = data.images;
                                          const _errs68 = errors;
                                          if (errors === _errs68) {
                                            if (Array.isArray(data31)) {
                                              if (data31.length > 100) {
                                                validate15.errors = [
                                                  {
                                                    instancePath: instancePath + "/images",
                                                    schemaPath: "#/properties/images/maxItems",
                                                    keyword: "maxItems",
                                                    params: { limit: 100 },
                                                    message: "must NOT have more than 100 items",
                                                  },
                                                ];
                                                return false;
                                              } else {
                                                var valid16 = true;
                                                const len3 = data31.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                  let data32 = data31[i3];
                                                  const _errs70 = errors;
                                                  const _errs71 = errors;
                                                  if (errors === _errs71) {
                                                    if (
                                                      data32 &&
                                                      typeof data32 == "object" &&
                                                      !Array.isArray(data32)
                                                    ) {
                                                      if (data32.url !== undefined) {
                                                        let data33 = data32.url;
                                                        const _errs73 = errors;
                                                        if (errors === _errs73) {
                                                          if (errors === _errs73) {
                                                            if (typeof data33 === "string") {
                                                              if (func2(data33) > 2048) {
                                                                validate15.errors = [
                                                                  {
                                                                    instancePath:
                                                                      instancePath + "/images/" + i3 + "/url",
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
                                                                if (!formats0.test(data33)) {
                                                                  validate15.errors = [
                                                                    {
                                                                      instancePath:
                                                                        instancePath +
                                                                        "/images/" +
                                                                        i3 +
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
                                                              validate15.errors = [
                                                                {
                                                                  instancePath:
                                                                    instancePath + "/images/" + i3 + "/url",
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
                                                        var valid18 = _errs73 === errors;
                                                      } else {
                                                        var valid18 = true;
                                                      }
                                                      if (valid18) {
                                                        if (data32.height !== undefined) {
                                                          let data34 = data32.height;
                                                          const _errs75 = errors;
                                                          if (errors === _errs75) {
                                                            if (typeof data34 == "number") {
                                                              if (data34 < 0 || isNaN(data34)) {
                                                                validate15.errors = [
                                                                  {
                                                                    instancePath:
                                                                      instancePath +
                                                                      "/images/" +
                                                                      i3 +
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
                                                              validate15.errors = [
                                                                {
                                                                  instancePath:
                                                                    instancePath +
                                                                    "/images/" +
                                                                    i3 +
                                                                    "/height",
                                                                  schemaPath: "Image/properties/height/type",
                                                                  keyword: "type",
                                                                  params: { type: "number" },
                                                                  message: "must be number",
                                                                },
                                                              ];
                                                              return false;
                                                            }
                                                          }
                                                          var valid18 = _errs75 === errors;
                                                        } else {
                                                          var valid18 = true;
                                                        }
                                                        if (valid18) {
                                                          if (data32.width !== undefined) {
                                                            let data35 = data32.width;
                                                            const _errs77 = errors;
                                                            if (errors === _errs77) {
                                                              if (typeof data35 == "number") {
                                                                if (data35 < 0 || isNaN(data35)) {
                                                                  validate15.errors = [
                                                                    {
                                                                      instancePath:
                                                                        instancePath +
                                                                        "/images/" +
                                                                        i3 +
                                                                        "/width",
                                                                      schemaPath:
                                                                        "Image/properties/width/minimum",
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
                                                                    instancePath:
                                                                      instancePath +
                                                                      "/images/" +
                                                                      i3 +
                                                                      "/width",
                                                                    schemaPath: "Image/properties/width/type",
                                                                    keyword: "type",
                                                                    params: { type: "number" },
                                                                    message: "must be number",
                                                                  },
                                                                ];
                                                                return false;
                                                              }
                                                            }
                                                            var valid18 = _errs77 === errors;
                                                          } else {
                                                            var valid18 = true;
                                                          }
                                                          if (valid18) {
                                                            if (data32.imageType !== undefined) {
                                                              let data36 = data32.imageType;
                                                              const _errs79 = errors;
                                                              if (errors === _errs79) {
                                                                if (typeof data36 === "string") {
                                                                  if (func2(data36) < 1) {
                                                                    validate15.errors = [
                                                                      {
                                                                        instancePath:
                                                                          instancePath +
                                                                          "/images/" +
                                                                          i3 +
                                                                          "/imageType",
                                                                        schemaPath:
                                                                          "Image/properties/imageType/minLength",
                                                                        keyword: "minLength",
                                                                        params: { limit: 1 },
                                                                        message:
                                                                          "must NOT have fewer than 1 characters",
                                                                      },
                                                                    ];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate15.errors = [
                                                                    {
                                                                      instancePath:
                                                                        instancePath +
                                                                        "/images/" +
                                                                        i3 +
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
                                                              }
                                                              var valid18 = _errs79 === errors;
                                                            } else {
                                                              var valid18 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate15.errors = [
                                                        {
                                                          instancePath: instancePath + "/images/" + i3,
                                                          schemaPath: "Image/type",
                                                          keyword: "type",
                                                          params: { type: "object" },
                                                          message: "must be object",
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                  }
                                                  var valid16 = _errs70 === errors;
                                                  if (!valid16) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate15.errors = [
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
                                          var valid0 = _errs68 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.previewUrl !== undefined) {
                                            let data37 = data.previewUrl;
                                            const _errs81 = errors;
                                            if (errors === _errs81) {
                                              if (errors === _errs81) {
                                                if (typeof data37 === "string") {
                                                  if (func2(data37) > 2048) {
                                                    validate15.errors = [
                                                      {
                                                        instancePath: instancePath + "/previewUrl",
                                                        schemaPath: "#/properties/previewUrl/maxLength",
                                                        keyword: "maxLength",
                                                        params: { limit: 2048 },
                                                        message: "must NOT have more than 2048 characters",
                                                      },
                                                    ];
                                                    return false;
                                                  } else {
                                                    if (!formats0.test(data37)) {
                                                      validate15.errors = [
                                                        {
                                                          instancePath: instancePath + "/previewUrl",
                                                          schemaPath: "#/properties/previewUrl/format",
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
                                                      instancePath: instancePath + "/previewUrl",
                                                      schemaPath: "#/properties/previewUrl/type",
                                                      keyword: "type",
                                                      params: { type: "string" },
                                                      message: "must be string",
                                                    },
                                                  ];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid0 = _errs81 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.label !== undefined) {
                                              let data38 = data.label;
                                              const _errs83 = errors;
                                              if (errors === _errs83) {
                                                if (typeof data38 === "string") {
                                                  if (func2(data38) < 1) {
                                                    validate15.errors = [
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
                                                  validate15.errors = [
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
                                              var valid0 = _errs83 === errors;
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
                  let data2 = data1[i0];
                  const _errs6 = errors;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (func2(data2) < 1) {
                        validate12.errors = [
                          {
                            instancePath: instancePath + "/audioQualities/" + i0,
                            schemaPath: "AudioQuality/minLength",
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
                          instancePath: instancePath + "/audioQualities/" + i0,
                          schemaPath: "AudioQuality/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
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
                          let data9 = data.release;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data9 === "string") {
                              if (func2(data9) < 1) {
                                validate12.errors = [
                                  {
                                    instancePath: instancePath + "/release",
                                    schemaPath: "#/properties/release/minLength",
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
                                  instancePath: instancePath + "/release",
                                  schemaPath: "#/properties/release/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string",
                                },
                              ];
                              return false;
                            }
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
                                      if (data15.length > 676) {
                                        validate12.errors = [
                                          {
                                            instancePath: instancePath + "/availableMarkets",
                                            schemaPath: "#/properties/availableMarkets/maxItems",
                                            keyword: "maxItems",
                                            params: { limit: 676 },
                                            message: "must NOT have more than 676 items",
                                          },
                                        ];
                                        return false;
                                      } else {
                                        var valid6 = true;
                                        const len1 = data15.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data16 = data15[i1];
                                          const _errs36 = errors;
                                          const _errs37 = errors;
                                          if (errors === _errs37) {
                                            if (
                                              data16 &&
                                              typeof data16 == "object" &&
                                              !Array.isArray(data16)
                                            ) {
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
                                                              instancePath +
                                                              "/availableMarkets/" +
                                                              i1 +
                                                              "/id",
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
                                                            instancePath +
                                                            "/availableMarkets/" +
                                                            i1 +
                                                            "/name",
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
                                        if (data.images !== undefined) {
                                          let data29 = data.images;
                                          const _errs64 = errors;
                                          if (errors === _errs64) {
                                            if (Array.isArray(data29)) {
                                              if (data29.length > 100) {
                                                validate12.errors = [
                                                  {
                                                    instancePath: instancePath + "/images",
                                                    schemaPath: "#/properties/images/maxItems",
                                                    keyword: "maxItems",
                                                    params: { limit: 100 },
                                                    message: "must NOT have more than 100 items",
                                                  },
                                                ];
                                                return false;
                                              } else {
                                                var valid14 = true;
                                                const len3 = data29.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                  let data30 = data29[i3];
                                                  const _errs66 = errors;
                                                  const _errs67 = errors;
                                                  if (errors === _errs67) {
                                                    if (
                                                      data30 &&
                                                      typeof data30 == "object" &&
                                                      !Array.isArray(data30)
                                                    ) {
                                                      if (data30.url !== undefined) {
                                                        let data31 = data30.url;
                                                        const _errs69 = errors;
                                                        if (errors === _errs69) {
                                                          if (errors === _errs69) {
                                                            if (typeof data31 === "string") {
                                                              if (func2(data31) > 2048) {
                                                                validate12.errors = [
                                                                  {
                                                                    instancePath:
                                                                      instancePath + "/images/" + i3 + "/url",
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
                                                                if (!formats0.test(data31)) {
                                                                  validate12.errors = [
                                                                    {
                                                                      instancePath:
                                                                        instancePath +
                                                                        "/images/" +
                                                                        i3 +
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
                                                                    instancePath + "/images/" + i3 + "/url",
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
                                                        var valid16 = _errs69 === errors;
                                                      } else {
                                                        var valid16 = true;
                                                      }
                                                      if (valid16) {
                                                        if (data30.height !== undefined) {
                                                          let data32 = data30.height;
                                                          const _errs71 = errors;
                                                          if (errors === _errs71) {
                                                            if (typeof data32 == "number") {
                                                              if (data32 < 0 || isNaN(data32)) {
                                                                validate12.errors = [
                                                                  {
                                                                    instancePath:
                                                                      instancePath +
                                                                      "/images/" +
                                                                      i3 +
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
                                                                    i3 +
                                                                    "/height",
                                                                  schemaPath: "Image/properties/height/type",
                                                                  keyword: "type",
                                                                  params: { type: "number" },
                                                                  message: "must be number",
                                                                },
                                                              ];
                                                              return false;
                                                            }
                                                          }
                                                          var valid16 = _errs71 === errors;
                                                        } else {
                                                          var valid16 = true;
                                                        }
                                                        if (valid16) {
                                                          if (data30.width !== undefined) {
                                                            let data33 = data30.width;
                                                            const _errs73 = errors;
                                                            if (errors === _errs73) {
                                                              if (typeof data33 == "number") {
                                                                if (data33 < 0 || isNaN(data33)) {
                                                                  validate12.errors = [
                                                                    {
                                                                      instancePath:
                                                                        instancePath +
                                                                        "/images/" +
                                                                        i3 +
                                                                        "/width",
                                                                      schemaPath:
                                                                        "Image/properties/width/minimum",
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
                                                                      i3 +
                                                                      "/width",
                                                                    schemaPath: "Image/properties/width/type",
                                                                    keyword: "type",
                                                                    params: { type: "number" },
                                                                    message: "must be number",
                                                                  },
                                                                ];
                                                                return false;
                                                              }
                                                            }
                                                            var valid16 = _errs73 === errors;
                                                          } else {
                                                            var valid16 = true;
                                                          }
                                                          if (valid16) {
                                                            if (data30.imageType !== undefined) {
                                                              let data34 = data30.imageType;
                                                              const _errs75 = errors;
                                                              if (errors === _errs75) {
                                                                if (typeof data34 === "string") {
                                                                  if (func2(data34) < 1) {
                                                                    validate12.errors = [
                                                                      {
                                                                        instancePath:
                                                                          instancePath +
                                                                          "/images/" +
                                                                          i3 +
                                                                          "/imageType",
                                                                        schemaPath:
                                                                          "Image/properties/imageType/minLength",
                                                                        keyword: "minLength",
                                                                        params: { limit: 1 },
                                                                        message:
                                                                          "must NOT have fewer than 1 characters",
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
                                                                        i3 +
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
                                                              }
                                                              var valid16 = _errs75 === errors;
                                                            } else {
                                                              var valid16 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate12.errors = [
                                                        {
                                                          instancePath: instancePath + "/images/" + i3,
                                                          schemaPath: "Image/type",
                                                          keyword: "type",
                                                          params: { type: "object" },
                                                          message: "must be object",
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                  }
                                                  var valid14 = _errs66 === errors;
                                                  if (!valid14) {
                                                    break;
                                                  }
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
                                          var valid0 = _errs64 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.tracks !== undefined) {
                                            let data35 = data.tracks;
                                            const _errs77 = errors;
                                            if (errors === _errs77) {
                                              if (Array.isArray(data35)) {
                                                var valid17 = true;
                                                const len4 = data35.length;
                                                for (let i4 = 0; i4 < len4; i4++) {
                                                  const _errs79 = errors;
                                                  if (
                                                    !validate15(data35[i4], {
                                                      instancePath: instancePath + "/tracks/" + i4,
                                                      parentData: data35,
                                                      parentDataProperty: i4,
                                                      rootData,
                                                    })
                                                  ) {
                                                    vErrors =
                                                      vErrors === null
                                                        ? validate15.errors
                                                        : vErrors.concat(validate15.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid17 = _errs79 === errors;
                                                  if (!valid17) {
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
                                            var valid0 = _errs77 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.trackCount !== undefined) {
                                              let data37 = data.trackCount;
                                              const _errs80 = errors;
                                              if (errors === _errs80) {
                                                if (typeof data37 == "number") {
                                                  if (data37 < 0 || isNaN(data37)) {
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
                                              var valid0 = _errs80 === errors;
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

export const validateAlbumSearchResponse = validate22;
const schema34 = { type: "object", required: ["data"], properties: { data: { $ref: "AlbumSearchData" } } };
const schema35 = { type: "object", properties: { searchAlbums: { $ref: "AlbumCollection" } } };
const schema36 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "AlbumEdge" } },
  },
};
const schema37 = {
  type: "object",
  properties: { hasNextPage: { type: "boolean" }, token: { type: "string", minLength: 1, maxLength: 2048 } },
};
const schema38 = {
  type: "object",
  properties: { node: { $ref: "Album" }, cursor: { type: "string", minLength: 1, maxLength: 2048 } },
};

function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (
          !validate12(data.node, {
            instancePath: instancePath + "/node",
            parentData: data,
            parentDataProperty: "node",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.cursor !== undefined) {
          let data1 = data.cursor;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data1 === "string") {
              if (func2(data1) > 2048) {
                validate25.errors = [
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
                if (func2(data1) < 1) {
                  validate25.errors = [
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
              validate25.errors = [
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
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
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
      if (data.pageInfo !== undefined) {
        let data0 = data.pageInfo;
        const _errs1 = errors;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.hasNextPage !== undefined) {
              const _errs4 = errors;
              if (typeof data0.hasNextPage !== "boolean") {
                validate24.errors = [
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
                      validate24.errors = [
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
                        validate24.errors = [
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
                    validate24.errors = [
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
            validate24.errors = [
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
                validate24.errors = [
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
                  validate24.errors = [
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
              validate24.errors = [
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
                  validate24.errors = [
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
                      !validate25(data4[i0], {
                        instancePath: instancePath + "/edges/" + i0,
                        parentData: data4,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs12 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                validate24.errors = [
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

function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.searchAlbums !== undefined) {
        if (
          !validate24(data.searchAlbums, {
            instancePath: instancePath + "/searchAlbums",
            parentData: data,
            parentDataProperty: "searchAlbums",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
          errors = vErrors.length;
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

export const validateAlbumsResponse = validate30;
const schema39 = { type: "object", required: ["data"], properties: { data: { $ref: "AlbumsData" } } };
const schema40 = {
  type: "object",
  properties: { albums: { type: "array", maxItems: 100, items: { $ref: "Album" } } },
};

function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate31.errors = [
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
            validate31.errors = [
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
      if (data.data === undefined && (missing0 = "data")) {
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
        if (data.data !== undefined) {
          if (
            !validate31(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
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

export const validateArtistAlbumsResponse = validate34;
const schema41 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistAlbumsData" } } };
const schema42 = { type: "object", properties: { artist: { $ref: "ArtistAlbums" } } };
const schema43 = {
  type: "object",
  required: ["id"],
  properties: { id: { $ref: "CatalogId" }, albums: { $ref: "AlbumCollection" } },
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
        if (data.id !== undefined) {
          let data0 = data.id;
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func2(data0) > 10) {
                validate36.errors = [
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
                  validate36.errors = [
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
                    validate36.errors = [
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
              validate36.errors = [
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
          if (data.albums !== undefined) {
            const _errs4 = errors;
            if (
              !validate24(data.albums, {
                instancePath: instancePath + "/albums",
                parentData: data,
                parentDataProperty: "albums",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
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

function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.artist !== undefined) {
        if (
          !validate36(data.artist, {
            instancePath: instancePath + "/artist",
            parentData: data,
            parentDataProperty: "artist",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
          errors = vErrors.length;
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

function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
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
        if (data.data !== undefined) {
          if (
            !validate35(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
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

export const validateArtistResponse = validate40;
const schema45 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistData" } } };
const schema46 = { type: "object", properties: { artist: { $ref: "Artist" } } };
const schema47 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "CatalogId" },
    name: { type: "string", minLength: 1 },
    url: { type: "string", format: "uri", maxLength: 2048 },
    globalAsin: { type: "string", minLength: 10, maxLength: 10 },
    localAsin: { type: "string", minLength: 10, maxLength: 10 },
    followerCount: { type: "number", format: "double", minimum: 0 },
    related: { $ref: "RelatedArtists" },
    images: { type: "array", items: { $ref: "Image" } },
    musicTerritory: { $ref: "MusicTerritory" },
  },
};
const schema49 = { type: "object", additionalProperties: true };

function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate42.errors = [
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
                validate42.errors = [
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
                  validate42.errors = [
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
                    validate42.errors = [
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
              validate42.errors = [
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
                  validate42.errors = [
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
                validate42.errors = [
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
                      validate42.errors = [
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
                        validate42.errors = [
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
                    validate42.errors = [
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
              if (data.globalAsin !== undefined) {
                let data3 = data.globalAsin;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data3 === "string") {
                    if (func2(data3) > 10) {
                      validate42.errors = [
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
                        validate42.errors = [
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
                    validate42.errors = [
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
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.localAsin !== undefined) {
                  let data4 = data.localAsin;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (typeof data4 === "string") {
                      if (func2(data4) > 10) {
                        validate42.errors = [
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
                          validate42.errors = [
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
                      validate42.errors = [
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
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.followerCount !== undefined) {
                    let data5 = data.followerCount;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data5 == "number") {
                        if (data5 < 0 || isNaN(data5)) {
                          validate42.errors = [
                            {
                              instancePath: instancePath + "/followerCount",
                              schemaPath: "#/properties/followerCount/minimum",
                              keyword: "minimum",
                              params: { comparison: ">=", limit: 0 },
                              message: "must be >= 0",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate42.errors = [
                          {
                            instancePath: instancePath + "/followerCount",
                            schemaPath: "#/properties/followerCount/type",
                            keyword: "type",
                            params: { type: "number" },
                            message: "must be number",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.related !== undefined) {
                      let data6 = data.related;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        } else {
                          validate42.errors = [
                            {
                              instancePath: instancePath + "/related",
                              schemaPath: "RelatedArtists/type",
                              keyword: "type",
                              params: { type: "object" },
                              message: "must be object",
                            },
                          ];
                          return false;
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.images !== undefined) {
                        let data7 = data.images;
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (Array.isArray(data7)) {
                            var valid3 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data8 = data7[i0];
                              const _errs20 = errors;
                              const _errs21 = errors;
                              if (errors === _errs21) {
                                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                  if (data8.url !== undefined) {
                                    let data9 = data8.url;
                                    const _errs23 = errors;
                                    if (errors === _errs23) {
                                      if (errors === _errs23) {
                                        if (typeof data9 === "string") {
                                          if (func2(data9) > 2048) {
                                            validate42.errors = [
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
                                            if (!formats0.test(data9)) {
                                              validate42.errors = [
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
                                          validate42.errors = [
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
                                    var valid5 = _errs23 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                  if (valid5) {
                                    if (data8.height !== undefined) {
                                      let data10 = data8.height;
                                      const _errs25 = errors;
                                      if (errors === _errs25) {
                                        if (typeof data10 == "number") {
                                          if (data10 < 0 || isNaN(data10)) {
                                            validate42.errors = [
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
                                          validate42.errors = [
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
                                      var valid5 = _errs25 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data8.width !== undefined) {
                                        let data11 = data8.width;
                                        const _errs27 = errors;
                                        if (errors === _errs27) {
                                          if (typeof data11 == "number") {
                                            if (data11 < 0 || isNaN(data11)) {
                                              validate42.errors = [
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
                                            validate42.errors = [
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
                                        var valid5 = _errs27 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data8.imageType !== undefined) {
                                          let data12 = data8.imageType;
                                          const _errs29 = errors;
                                          if (errors === _errs29) {
                                            if (typeof data12 === "string") {
                                              if (func2(data12) < 1) {
                                                validate42.errors = [
                                                  {
                                                    instancePath:
                                                      instancePath + "/images/" + i0 + "/imageType",
                                                    schemaPath: "Image/properties/imageType/minLength",
                                                    keyword: "minLength",
                                                    params: { limit: 1 },
                                                    message: "must NOT have fewer than 1 characters",
                                                  },
                                                ];
                                                return false;
                                              }
                                            } else {
                                              validate42.errors = [
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
                                          }
                                          var valid5 = _errs29 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate42.errors = [
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
                              var valid3 = _errs20 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          } else {
                            validate42.errors = [
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
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.musicTerritory !== undefined) {
                          let data13 = data.musicTerritory;
                          const _errs31 = errors;
                          const _errs32 = errors;
                          if (errors === _errs32) {
                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                              if (data13.code !== undefined) {
                                let data14 = data13.code;
                                const _errs34 = errors;
                                if (errors === _errs34) {
                                  if (typeof data14 === "string") {
                                    if (func2(data14) > 2) {
                                      validate42.errors = [
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
                                      if (func2(data14) < 2) {
                                        validate42.errors = [
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
                                        if (!pattern1.test(data14)) {
                                          validate42.errors = [
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
                                    validate42.errors = [
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
                                var valid7 = _errs34 === errors;
                              } else {
                                var valid7 = true;
                              }
                              if (valid7) {
                                if (data13.territoryName !== undefined) {
                                  let data15 = data13.territoryName;
                                  const _errs36 = errors;
                                  if (errors === _errs36) {
                                    if (typeof data15 === "string") {
                                      if (func2(data15) < 1) {
                                        validate42.errors = [
                                          {
                                            instancePath: instancePath + "/musicTerritory/territoryName",
                                            schemaPath: "MusicTerritory/properties/territoryName/minLength",
                                            keyword: "minLength",
                                            params: { limit: 1 },
                                            message: "must NOT have fewer than 1 characters",
                                          },
                                        ];
                                        return false;
                                      }
                                    } else {
                                      validate42.errors = [
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
                                  var valid7 = _errs36 === errors;
                                } else {
                                  var valid7 = true;
                                }
                              }
                            } else {
                              validate42.errors = [
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
                          var valid0 = _errs31 === errors;
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
      if (data.artist !== undefined) {
        if (
          !validate42(data.artist, {
            instancePath: instancePath + "/artist",
            parentData: data,
            parentDataProperty: "artist",
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

export const validateArtistSearchResponse = validate45;
const schema52 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistSearchData" } } };
const schema53 = { type: "object", properties: { searchArtists: { $ref: "ArtistCollection" } } };
const schema54 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "ArtistEdge" } },
  },
};
const schema56 = {
  type: "object",
  properties: {
    node: { $ref: "ArtistReference" },
    cursor: { type: "string", minLength: 1, maxLength: 2048 },
  },
};

function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (
          !validate13(data.node, {
            instancePath: instancePath + "/node",
            parentData: data,
            parentDataProperty: "node",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.cursor !== undefined) {
          let data1 = data.cursor;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data1 === "string") {
              if (func2(data1) > 2048) {
                validate48.errors = [
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
                if (func2(data1) < 1) {
                  validate48.errors = [
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
              validate48.errors = [
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
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate48.errors = [
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
  validate48.errors = vErrors;
  return errors === 0;
}

function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                validate47.errors = [
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
                      validate47.errors = [
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
                        validate47.errors = [
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
                    validate47.errors = [
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
            validate47.errors = [
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
                validate47.errors = [
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
                  validate47.errors = [
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
              validate47.errors = [
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
                  validate47.errors = [
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
                      !validate48(data4[i0], {
                        instancePath: instancePath + "/edges/" + i0,
                        parentData: data4,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs12 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                validate47.errors = [
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
      if (data.searchArtists !== undefined) {
        if (
          !validate47(data.searchArtists, {
            instancePath: instancePath + "/searchArtists",
            parentData: data,
            parentDataProperty: "searchArtists",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
          errors = vErrors.length;
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

function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate45.errors = [
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
            !validate46(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate45.errors = [
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
  validate45.errors = vErrors;
  return errors === 0;
}

export const validateArtistTracksResponse = validate53;
const schema57 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistTracksData" } } };
const schema58 = { type: "object", properties: { artist: { $ref: "ArtistTracks" } } };
const schema59 = {
  type: "object",
  required: ["id"],
  properties: { id: { $ref: "CatalogId" }, tracks: { $ref: "TrackCollection" } },
};
const schema61 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "TrackEdge" } },
  },
};
const schema63 = {
  type: "object",
  properties: { node: { $ref: "Track" }, cursor: { type: "string", minLength: 1, maxLength: 2048 } },
};

function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (
          !validate15(data.node, {
            instancePath: instancePath + "/node",
            parentData: data,
            parentDataProperty: "node",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.cursor !== undefined) {
          let data1 = data.cursor;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data1 === "string") {
              if (func2(data1) > 2048) {
                validate57.errors = [
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
                if (func2(data1) < 1) {
                  validate57.errors = [
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
              validate57.errors = [
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
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate57.errors = [
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
  validate57.errors = vErrors;
  return errors === 0;
}

function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                validate56.errors = [
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
                      validate56.errors = [
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
                        validate56.errors = [
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
                    validate56.errors = [
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
            validate56.errors = [
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
                validate56.errors = [
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
                  validate56.errors = [
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
              validate56.errors = [
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
                  validate56.errors = [
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
                      !validate57(data4[i0], {
                        instancePath: instancePath + "/edges/" + i0,
                        parentData: data4,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs12 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                validate56.errors = [
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
      if (data.id === undefined && (missing0 = "id")) {
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
        if (data.id !== undefined) {
          let data0 = data.id;
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func2(data0) > 10) {
                validate55.errors = [
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
                  validate55.errors = [
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
                    validate55.errors = [
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
              validate55.errors = [
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
          if (data.tracks !== undefined) {
            const _errs4 = errors;
            if (
              !validate56(data.tracks, {
                instancePath: instancePath + "/tracks",
                parentData: data,
                parentDataProperty: "tracks",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
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

function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.artist !== undefined) {
        if (
          !validate55(data.artist, {
            instancePath: instancePath + "/artist",
            parentData: data,
            parentDataProperty: "artist",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate54.errors = [
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
  validate54.errors = vErrors;
  return errors === 0;
}

function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate53.errors = [
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
            !validate54(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate53.errors = [
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
  validate53.errors = vErrors;
  return errors === 0;
}

export const validateArtistsResponse = validate63;
const schema64 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistsData" } } };
const schema65 = {
  type: "object",
  properties: { artists: { type: "array", maxItems: 100, items: { $ref: "Artist" } } },
};

function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.artists !== undefined) {
        let data0 = data.artists;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            if (data0.length > 100) {
              validate64.errors = [
                {
                  instancePath: instancePath + "/artists",
                  schemaPath: "#/properties/artists/maxItems",
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
                  !validate42(data0[i0], {
                    instancePath: instancePath + "/artists/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate64.errors = [
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
      }
    } else {
      validate64.errors = [
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
  validate64.errors = vErrors;
  return errors === 0;
}

function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate63.errors = [
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
            !validate64(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate63.errors = [
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
  validate63.errors = vErrors;
  return errors === 0;
}

export const validateErrorResponse = validate67;
const schema66 = { type: "object", required: ["error"], properties: { error: { $ref: "ErrorDetails" } } };
const schema67 = {
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
const schema68 = { type: "string" };
const schema69 = {
  type: "object",
  properties: {
    internalCode: { type: "string" },
    requiredScopes: { type: "array", items: { type: "string" } },
  },
};
const pattern15 = new RegExp("^[45][0-9]{2}$", "u");

function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate68.errors = [
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
              if (!pattern15.test(data0)) {
                validate68.errors = [
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
              validate68.errors = [
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
              validate68.errors = [
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
                    validate68.errors = [
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
                  validate68.errors = [
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
                        validate68.errors = [
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
                          validate68.errors = [
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
                      validate68.errors = [
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
                        validate68.errors = [
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
                          validate68.errors = [
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
                      validate68.errors = [
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
                            validate68.errors = [
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
                                    validate68.errors = [
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
                                validate68.errors = [
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
                        validate68.errors = [
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
      validate68.errors = [
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
  validate68.errors = vErrors;
  return errors === 0;
}

function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === undefined && (missing0 = "error")) {
        validate67.errors = [
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
            !validate68(data.error, {
              instancePath: instancePath + "/error",
              parentData: data,
              parentDataProperty: "error",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate67.errors = [
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
  validate67.errors = vErrors;
  return errors === 0;
}

export const validateLibraryAlbumsResponse = validate70;
const schema70 = { type: "object", required: ["data"], properties: { data: { $ref: "LibraryAlbumsData" } } };
const schema71 = { type: "object", properties: { user: { $ref: "LibraryUser" } } };
const schema72 = {
  type: "object",
  properties: { id: { $ref: "UserId" }, libraryAlbums: { $ref: "LibraryAlbumCollection" } },
};
const schema73 = { type: "string", pattern: "^[a-z2-7]{26}$", minLength: 26, maxLength: 26 };
const pattern16 = new RegExp("^[a-z2-7]{26}$", "u");
const schema74 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "LibraryAlbum" } },
  },
};
const schema76 = {
  type: "object",
  properties: {
    node: { $ref: "LibraryAlbumNode" },
    purchased: { type: "boolean" },
    uploaded: { type: "boolean" },
    objectId: { type: "string", minLength: 36, maxLength: 36, format: "uuid" },
    cursor: { type: "string", minLength: 1, maxLength: 2048 },
  },
};
const schema77 = { type: "object", required: ["id"], properties: { id: { $ref: "CatalogId" } } };

function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate75.errors = [
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
                validate75.errors = [
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
                  validate75.errors = [
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
                    validate75.errors = [
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
              validate75.errors = [
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
      validate75.errors = [
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
  validate75.errors = vErrors;
  return errors === 0;
}

const formats24 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (
          !validate75(data.node, {
            instancePath: instancePath + "/node",
            parentData: data,
            parentDataProperty: "node",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
            validate74.errors = [
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
              validate74.errors = [
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
                      validate74.errors = [
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
                        validate74.errors = [
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
                        if (!formats24.test(data3)) {
                          validate74.errors = [
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
                    validate74.errors = [
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
                      validate74.errors = [
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
                        validate74.errors = [
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
                    validate74.errors = [
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
      validate74.errors = [
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
  validate74.errors = vErrors;
  return errors === 0;
}

function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                validate73.errors = [
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
                      validate73.errors = [
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
                        validate73.errors = [
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
                    validate73.errors = [
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
            validate73.errors = [
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
                validate73.errors = [
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
                  validate73.errors = [
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
              validate73.errors = [
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
                  validate73.errors = [
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
                      !validate74(data4[i0], {
                        instancePath: instancePath + "/edges/" + i0,
                        parentData: data4,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs12 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                validate73.errors = [
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
      validate73.errors = [
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
  validate73.errors = vErrors;
  return errors === 0;
}

function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate72.errors = [
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
                validate72.errors = [
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
                if (!pattern16.test(data0)) {
                  validate72.errors = [
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
            validate72.errors = [
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
            !validate73(data.libraryAlbums, {
              instancePath: instancePath + "/libraryAlbums",
              parentData: data,
              parentDataProperty: "libraryAlbums",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate72.errors = [
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
  validate72.errors = vErrors;
  return errors === 0;
}

function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.user !== undefined) {
        if (
          !validate72(data.user, {
            instancePath: instancePath + "/user",
            parentData: data,
            parentDataProperty: "user",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate71.errors = [
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
  validate71.errors = vErrors;
  return errors === 0;
}

function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate70.errors = [
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
            !validate71(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate70.errors = [
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
  validate70.errors = vErrors;
  return errors === 0;
}

export const validateRemoveAlbumResponse = validate81;
const schema79 = { type: "object", required: ["data"], properties: { data: { $ref: "RemoveAlbumData" } } };
const schema80 = { type: "object", properties: { removeAlbum: { $ref: "LibraryChange" } } };
const schema81 = {
  type: "object",
  properties: { album: { $ref: "AlbumReference" }, saveState: { $ref: "SaveState" } },
};
const schema82 = { type: "string", minLength: 1 };

function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          let data1 = data.saveState;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                validate83.errors = [
                  {
                    instancePath: instancePath + "/saveState",
                    schemaPath: "SaveState/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate83.errors = [
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
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate83.errors = [
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
  validate83.errors = vErrors;
  return errors === 0;
}

function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.removeAlbum !== undefined) {
        if (
          !validate83(data.removeAlbum, {
            instancePath: instancePath + "/removeAlbum",
            parentData: data,
            parentDataProperty: "removeAlbum",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate82.errors = [
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
  validate82.errors = vErrors;
  return errors === 0;
}

function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate81.errors = [
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
            !validate82(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate81.errors = [
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
  validate81.errors = vErrors;
  return errors === 0;
}

export const validateSaveAlbumResponse = validate87;
const schema83 = { type: "object", required: ["data"], properties: { data: { $ref: "SaveAlbumData" } } };
const schema84 = { type: "object", properties: { saveAlbum: { $ref: "LibraryChange" } } };

function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.saveAlbum !== undefined) {
        if (
          !validate83(data.saveAlbum, {
            instancePath: instancePath + "/saveAlbum",
            parentData: data,
            parentDataProperty: "saveAlbum",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate88.errors = [
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
  validate88.errors = vErrors;
  return errors === 0;
}

function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate87.errors = [
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
            !validate88(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate87.errors = [
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
  validate87.errors = vErrors;
  return errors === 0;
}

export const validateSearchAllResponse = validate91;
const schema85 = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", maxItems: 10, items: { $ref: "View" } } },
};
const schema86 = {
  type: "object",
  properties: {
    _type: { type: "string", minLength: 1 },
    id: { type: "string", minLength: 1 },
    title: { type: "string", minLength: 1 },
    images: { type: "array", maxItems: 100, items: { $ref: "Image" } },
    content: { $ref: "ViewContent" },
  },
};
const schema88 = {
  type: "object",
  properties: {
    _type: { type: "string", minLength: 1 },
    nextPageToken: { type: "string", minLength: 1, maxLength: 2048 },
    entityGroups: { type: "array", maxItems: 100, items: { $ref: "EntityGroup" } },
  },
};
const schema89 = {
  type: "object",
  properties: {
    _type: { type: "string", minLength: 1 },
    id: { type: "string", minLength: 1 },
    title: { type: "string", minLength: 1 },
    viewType: { type: "string", minLength: 1 },
    content: { $ref: "EntityGroupContent" },
  },
};
const schema90 = {
  type: "object",
  properties: {
    _type: { type: "string", minLength: 1 },
    nextPageToken: { type: "string", minLength: 1, maxLength: 2048 },
    entities: { type: "array", maxItems: 100, items: { $ref: "Entity" } },
  },
};
const schema91 = {
  type: "object",
  required: ["_type", "id"],
  properties: {
    _type: { type: "string", minLength: 1 },
    id: { type: "string", minLength: 1 },
    title: { type: "string", minLength: 1 },
    name: { type: "string", minLength: 1 },
    url: { type: "string", format: "uri", maxLength: 2048 },
    artists: { type: "array", items: { $ref: "ArtistReference" } },
    images: { type: "array", maxItems: 100, items: { $ref: "Image" } },
  },
};

function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data._type === undefined && (missing0 = "_type")) ||
        (data.id === undefined && (missing0 = "id"))
      ) {
        validate96.errors = [
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
        if (data._type !== undefined) {
          let data0 = data._type;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) < 1) {
                validate96.errors = [
                  {
                    instancePath: instancePath + "/_type",
                    schemaPath: "#/properties/_type/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate96.errors = [
                {
                  instancePath: instancePath + "/_type",
                  schemaPath: "#/properties/_type/type",
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
          if (data.id !== undefined) {
            let data1 = data.id;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate96.errors = [
                    {
                      instancePath: instancePath + "/id",
                      schemaPath: "#/properties/id/minLength",
                      keyword: "minLength",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate96.errors = [
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
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== undefined) {
              let data2 = data.title;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func2(data2) < 1) {
                    validate96.errors = [
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
                  validate96.errors = [
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
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== undefined) {
                let data3 = data.name;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (func2(data3) < 1) {
                      validate96.errors = [
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
                    validate96.errors = [
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
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.url !== undefined) {
                  let data4 = data.url;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data4 === "string") {
                        if (func2(data4) > 2048) {
                          validate96.errors = [
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
                          if (!formats0.test(data4)) {
                            validate96.errors = [
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
                        validate96.errors = [
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.artists !== undefined) {
                    let data5 = data.artists;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs13 = errors;
                          if (
                            !validate13(data5[i0], {
                              instancePath: instancePath + "/artists/" + i0,
                              parentData: data5,
                              parentDataProperty: i0,
                              rootData,
                            })
                          ) {
                            vErrors =
                              vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs13 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate96.errors = [
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
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.images !== undefined) {
                      let data7 = data.images;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (Array.isArray(data7)) {
                          if (data7.length > 100) {
                            validate96.errors = [
                              {
                                instancePath: instancePath + "/images",
                                schemaPath: "#/properties/images/maxItems",
                                keyword: "maxItems",
                                params: { limit: 100 },
                                message: "must NOT have more than 100 items",
                              },
                            ];
                            return false;
                          } else {
                            var valid2 = true;
                            const len1 = data7.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data8 = data7[i1];
                              const _errs16 = errors;
                              const _errs17 = errors;
                              if (errors === _errs17) {
                                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                  if (data8.url !== undefined) {
                                    let data9 = data8.url;
                                    const _errs19 = errors;
                                    if (errors === _errs19) {
                                      if (errors === _errs19) {
                                        if (typeof data9 === "string") {
                                          if (func2(data9) > 2048) {
                                            validate96.errors = [
                                              {
                                                instancePath: instancePath + "/images/" + i1 + "/url",
                                                schemaPath: "Image/properties/url/maxLength",
                                                keyword: "maxLength",
                                                params: { limit: 2048 },
                                                message: "must NOT have more than 2048 characters",
                                              },
                                            ];
                                            return false;
                                          } else {
                                            if (!formats0.test(data9)) {
                                              validate96.errors = [
                                                {
                                                  instancePath: instancePath + "/images/" + i1 + "/url",
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
                                          validate96.errors = [
                                            {
                                              instancePath: instancePath + "/images/" + i1 + "/url",
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
                                    var valid4 = _errs19 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data8.height !== undefined) {
                                      let data10 = data8.height;
                                      const _errs21 = errors;
                                      if (errors === _errs21) {
                                        if (typeof data10 == "number") {
                                          if (data10 < 0 || isNaN(data10)) {
                                            validate96.errors = [
                                              {
                                                instancePath: instancePath + "/images/" + i1 + "/height",
                                                schemaPath: "Image/properties/height/minimum",
                                                keyword: "minimum",
                                                params: { comparison: ">=", limit: 0 },
                                                message: "must be >= 0",
                                              },
                                            ];
                                            return false;
                                          }
                                        } else {
                                          validate96.errors = [
                                            {
                                              instancePath: instancePath + "/images/" + i1 + "/height",
                                              schemaPath: "Image/properties/height/type",
                                              keyword: "type",
                                              params: { type: "number" },
                                              message: "must be number",
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                      var valid4 = _errs21 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data8.width !== undefined) {
                                        let data11 = data8.width;
                                        const _errs23 = errors;
                                        if (errors === _errs23) {
                                          if (typeof data11 == "number") {
                                            if (data11 < 0 || isNaN(data11)) {
                                              validate96.errors = [
                                                {
                                                  instancePath: instancePath + "/images/" + i1 + "/width",
                                                  schemaPath: "Image/properties/width/minimum",
                                                  keyword: "minimum",
                                                  params: { comparison: ">=", limit: 0 },
                                                  message: "must be >= 0",
                                                },
                                              ];
                                              return false;
                                            }
                                          } else {
                                            validate96.errors = [
                                              {
                                                instancePath: instancePath + "/images/" + i1 + "/width",
                                                schemaPath: "Image/properties/width/type",
                                                keyword: "type",
                                                params: { type: "number" },
                                                message: "must be number",
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                        var valid4 = _errs23 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                      if (valid4) {
                                        if (data8.imageType !== undefined) {
                                          let data12 = data8.imageType;
                                          const _errs25 = errors;
                                          if (errors === _errs25) {
                                            if (typeof data12 === "string") {
                                              if (func2(data12) < 1) {
                                                validate96.errors = [
                                                  {
                                                    instancePath:
                                                      instancePath + "/images/" + i1 + "/imageType",
                                                    schemaPath: "Image/properties/imageType/minLength",
                                                    keyword: "minLength",
                                                    params: { limit: 1 },
                                                    message: "must NOT have fewer than 1 characters",
                                                  },
                                                ];
                                                return false;
                                              }
                                            } else {
                                              validate96.errors = [
                                                {
                                                  instancePath: instancePath + "/images/" + i1 + "/imageType",
                                                  schemaPath: "Image/properties/imageType/type",
                                                  keyword: "type",
                                                  params: { type: "string" },
                                                  message: "must be string",
                                                },
                                              ];
                                              return false;
                                            }
                                          }
                                          var valid4 = _errs25 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate96.errors = [
                                    {
                                      instancePath: instancePath + "/images/" + i1,
                                      schemaPath: "Image/type",
                                      keyword: "type",
                                      params: { type: "object" },
                                      message: "must be object",
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid2 = _errs16 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate96.errors = [
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
                      var valid0 = _errs14 === errors;
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
    } else {
      validate96.errors = [
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
  validate96.errors = vErrors;
  return errors === 0;
}

function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data._type !== undefined) {
        let data0 = data._type;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func2(data0) < 1) {
              validate95.errors = [
                {
                  instancePath: instancePath + "/_type",
                  schemaPath: "#/properties/_type/minLength",
                  keyword: "minLength",
                  params: { limit: 1 },
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate95.errors = [
              {
                instancePath: instancePath + "/_type",
                schemaPath: "#/properties/_type/type",
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
        if (data.nextPageToken !== undefined) {
          let data1 = data.nextPageToken;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 === "string") {
              if (func2(data1) > 2048) {
                validate95.errors = [
                  {
                    instancePath: instancePath + "/nextPageToken",
                    schemaPath: "#/properties/nextPageToken/maxLength",
                    keyword: "maxLength",
                    params: { limit: 2048 },
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate95.errors = [
                    {
                      instancePath: instancePath + "/nextPageToken",
                      schemaPath: "#/properties/nextPageToken/minLength",
                      keyword: "minLength",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate95.errors = [
                {
                  instancePath: instancePath + "/nextPageToken",
                  schemaPath: "#/properties/nextPageToken/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.entities !== undefined) {
            let data2 = data.entities;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (Array.isArray(data2)) {
                if (data2.length > 100) {
                  validate95.errors = [
                    {
                      instancePath: instancePath + "/entities",
                      schemaPath: "#/properties/entities/maxItems",
                      keyword: "maxItems",
                      params: { limit: 100 },
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (
                      !validate96(data2[i0], {
                        instancePath: instancePath + "/entities/" + i0,
                        parentData: data2,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate95.errors = [
                  {
                    instancePath: instancePath + "/entities",
                    schemaPath: "#/properties/entities/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
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
    } else {
      validate95.errors = [
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
  validate95.errors = vErrors;
  return errors === 0;
}

function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data._type !== undefined) {
        let data0 = data._type;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func2(data0) < 1) {
              validate94.errors = [
                {
                  instancePath: instancePath + "/_type",
                  schemaPath: "#/properties/_type/minLength",
                  keyword: "minLength",
                  params: { limit: 1 },
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate94.errors = [
              {
                instancePath: instancePath + "/_type",
                schemaPath: "#/properties/_type/type",
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
        if (data.id !== undefined) {
          let data1 = data.id;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                validate94.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "#/properties/id/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate94.errors = [
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
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== undefined) {
            let data2 = data.title;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data2 === "string") {
                if (func2(data2) < 1) {
                  validate94.errors = [
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
                validate94.errors = [
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
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.viewType !== undefined) {
              let data3 = data.viewType;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data3 === "string") {
                  if (func2(data3) < 1) {
                    validate94.errors = [
                      {
                        instancePath: instancePath + "/viewType",
                        schemaPath: "#/properties/viewType/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate94.errors = [
                    {
                      instancePath: instancePath + "/viewType",
                      schemaPath: "#/properties/viewType/type",
                      keyword: "type",
                      params: { type: "string" },
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
            if (valid0) {
              if (data.content !== undefined) {
                const _errs9 = errors;
                if (
                  !validate95(data.content, {
                    instancePath: instancePath + "/content",
                    parentData: data,
                    parentDataProperty: "content",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate94.errors = [
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
  validate94.errors = vErrors;
  return errors === 0;
}

function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data._type !== undefined) {
        let data0 = data._type;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func2(data0) < 1) {
              validate93.errors = [
                {
                  instancePath: instancePath + "/_type",
                  schemaPath: "#/properties/_type/minLength",
                  keyword: "minLength",
                  params: { limit: 1 },
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate93.errors = [
              {
                instancePath: instancePath + "/_type",
                schemaPath: "#/properties/_type/type",
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
        if (data.nextPageToken !== undefined) {
          let data1 = data.nextPageToken;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 === "string") {
              if (func2(data1) > 2048) {
                validate93.errors = [
                  {
                    instancePath: instancePath + "/nextPageToken",
                    schemaPath: "#/properties/nextPageToken/maxLength",
                    keyword: "maxLength",
                    params: { limit: 2048 },
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate93.errors = [
                    {
                      instancePath: instancePath + "/nextPageToken",
                      schemaPath: "#/properties/nextPageToken/minLength",
                      keyword: "minLength",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate93.errors = [
                {
                  instancePath: instancePath + "/nextPageToken",
                  schemaPath: "#/properties/nextPageToken/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.entityGroups !== undefined) {
            let data2 = data.entityGroups;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (Array.isArray(data2)) {
                if (data2.length > 100) {
                  validate93.errors = [
                    {
                      instancePath: instancePath + "/entityGroups",
                      schemaPath: "#/properties/entityGroups/maxItems",
                      keyword: "maxItems",
                      params: { limit: 100 },
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (
                      !validate94(data2[i0], {
                        instancePath: instancePath + "/entityGroups/" + i0,
                        parentData: data2,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate93.errors = [
                  {
                    instancePath: instancePath + "/entityGroups",
                    schemaPath: "#/properties/entityGroups/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
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
    } else {
      validate93.errors = [
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
  validate93.errors = vErrors;
  return errors === 0;
}

function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data._type !== undefined) {
        let data0 = data._type;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func2(data0) < 1) {
              validate92.errors = [
                {
                  instancePath: instancePath + "/_type",
                  schemaPath: "#/properties/_type/minLength",
                  keyword: "minLength",
                  params: { limit: 1 },
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate92.errors = [
              {
                instancePath: instancePath + "/_type",
                schemaPath: "#/properties/_type/type",
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
        if (data.id !== undefined) {
          let data1 = data.id;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                validate92.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "#/properties/id/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate92.errors = [
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
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== undefined) {
            let data2 = data.title;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data2 === "string") {
                if (func2(data2) < 1) {
                  validate92.errors = [
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
                validate92.errors = [
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
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.images !== undefined) {
              let data3 = data.images;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (Array.isArray(data3)) {
                  if (data3.length > 100) {
                    validate92.errors = [
                      {
                        instancePath: instancePath + "/images",
                        schemaPath: "#/properties/images/maxItems",
                        keyword: "maxItems",
                        params: { limit: 100 },
                        message: "must NOT have more than 100 items",
                      },
                    ];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data4 = data3[i0];
                      const _errs9 = errors;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                          if (data4.url !== undefined) {
                            let data5 = data4.url;
                            const _errs12 = errors;
                            if (errors === _errs12) {
                              if (errors === _errs12) {
                                if (typeof data5 === "string") {
                                  if (func2(data5) > 2048) {
                                    validate92.errors = [
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
                                    if (!formats0.test(data5)) {
                                      validate92.errors = [
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
                                  validate92.errors = [
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
                            var valid3 = _errs12 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data4.height !== undefined) {
                              let data6 = data4.height;
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (typeof data6 == "number") {
                                  if (data6 < 0 || isNaN(data6)) {
                                    validate92.errors = [
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
                                  validate92.errors = [
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
                              var valid3 = _errs14 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data4.width !== undefined) {
                                let data7 = data4.width;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (typeof data7 == "number") {
                                    if (data7 < 0 || isNaN(data7)) {
                                      validate92.errors = [
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
                                    validate92.errors = [
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
                                var valid3 = _errs16 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data4.imageType !== undefined) {
                                  let data8 = data4.imageType;
                                  const _errs18 = errors;
                                  if (errors === _errs18) {
                                    if (typeof data8 === "string") {
                                      if (func2(data8) < 1) {
                                        validate92.errors = [
                                          {
                                            instancePath: instancePath + "/images/" + i0 + "/imageType",
                                            schemaPath: "Image/properties/imageType/minLength",
                                            keyword: "minLength",
                                            params: { limit: 1 },
                                            message: "must NOT have fewer than 1 characters",
                                          },
                                        ];
                                        return false;
                                      }
                                    } else {
                                      validate92.errors = [
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
                                  }
                                  var valid3 = _errs18 === errors;
                                } else {
                                  var valid3 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate92.errors = [
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
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate92.errors = [
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
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.content !== undefined) {
                const _errs20 = errors;
                if (
                  !validate93(data.content, {
                    instancePath: instancePath + "/content",
                    parentData: data,
                    parentDataProperty: "content",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs20 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate92.errors = [
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
  validate92.errors = vErrors;
  return errors === 0;
}

function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate91.errors = [
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
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 10) {
                validate91.errors = [
                  {
                    instancePath: instancePath + "/data",
                    schemaPath: "#/properties/data/maxItems",
                    keyword: "maxItems",
                    params: { limit: 10 },
                    message: "must NOT have more than 10 items",
                  },
                ];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs3 = errors;
                  if (
                    !validate92(data0[i0], {
                      instancePath: instancePath + "/data/" + i0,
                      parentData: data0,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate91.errors = [
                {
                  instancePath: instancePath + "/data",
                  schemaPath: "#/properties/data/type",
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
    } else {
      validate91.errors = [
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
  validate91.errors = vErrors;
  return errors === 0;
}

export const validateTrackResponse = validate103;
const schema93 = { type: "object", required: ["data"], properties: { data: { $ref: "TrackData" } } };
const schema94 = { type: "object", properties: { track: { $ref: "Track" } } };

function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.track !== undefined) {
        if (
          !validate15(data.track, {
            instancePath: instancePath + "/track",
            parentData: data,
            parentDataProperty: "track",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate104.errors = [
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
  validate104.errors = vErrors;
  return errors === 0;
}

function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate103.errors = [
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
            !validate104(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate103.errors = [
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
  validate103.errors = vErrors;
  return errors === 0;
}

export const validateTrackSearchResponse = validate107;
const schema95 = { type: "object", required: ["data"], properties: { data: { $ref: "TrackSearchData" } } };
const schema96 = { type: "object", properties: { searchTracks: { $ref: "TrackCollection" } } };

function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.searchTracks !== undefined) {
        if (
          !validate56(data.searchTracks, {
            instancePath: instancePath + "/searchTracks",
            parentData: data,
            parentDataProperty: "searchTracks",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate108.errors = [
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
  validate108.errors = vErrors;
  return errors === 0;
}

function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate107.errors = [
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
            !validate108(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate107.errors = [
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
  validate107.errors = vErrors;
  return errors === 0;
}

export const validateTracksResponse = validate111;
const schema97 = { type: "object", required: ["data"], properties: { data: { $ref: "TracksData" } } };
const schema98 = {
  type: "object",
  properties: { tracks: { type: "array", maxItems: 100, items: { $ref: "Track" } } },
};

function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.tracks !== undefined) {
        let data0 = data.tracks;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            if (data0.length > 100) {
              validate112.errors = [
                {
                  instancePath: instancePath + "/tracks",
                  schemaPath: "#/properties/tracks/maxItems",
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
                  !validate15(data0[i0], {
                    instancePath: instancePath + "/tracks/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate112.errors = [
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
      }
    } else {
      validate112.errors = [
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
  validate112.errors = vErrors;
  return errors === 0;
}

function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate111.errors = [
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
            !validate112(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate111.errors = [
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
  validate111.errors = vErrors;
  return errors === 0;
}

export const validateUpdateUserResponse = validate115;
const schema99 = { type: "object", required: ["data"], properties: { data: { $ref: "UpdateUserData" } } };
const schema100 = { type: "object", properties: { updateUser: { $ref: "User" } } };
const schema101 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "UserId" },
    name: { type: ["string", "null"] },
    images: { type: "array", items: { $ref: "Image" } },
    url: { type: "string", format: "uri", maxLength: 2048 },
    tier: { type: "string", minLength: 1 },
    handle: { type: "string", minLength: 1 },
  },
};

function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate117.errors = [
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
                validate117.errors = [
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
                  validate117.errors = [
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
                  if (!pattern16.test(data0)) {
                    validate117.errors = [
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
              validate117.errors = [
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
              validate117.errors = [
                {
                  instancePath: instancePath + "/name",
                  schemaPath: "#/properties/name/type",
                  keyword: "type",
                  params: { type: schema101.properties.name.type },
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
                                  validate117.errors = [
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
                                    validate117.errors = [
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
                                validate117.errors = [
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
                                  validate117.errors = [
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
                                validate117.errors = [
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
                                    validate117.errors = [
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
                                  validate117.errors = [
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
                                let data7 = data3.imageType;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (typeof data7 === "string") {
                                    if (func2(data7) < 1) {
                                      validate117.errors = [
                                        {
                                          instancePath: instancePath + "/images/" + i0 + "/imageType",
                                          schemaPath: "Image/properties/imageType/minLength",
                                          keyword: "minLength",
                                          params: { limit: 1 },
                                          message: "must NOT have fewer than 1 characters",
                                        },
                                      ];
                                      return false;
                                    }
                                  } else {
                                    validate117.errors = [
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
                                }
                                var valid4 = _errs17 === errors;
                              } else {
                                var valid4 = true;
                              }
                            }
                          }
                        }
                      } else {
                        validate117.errors = [
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
                  validate117.errors = [
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
                        validate117.errors = [
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
                          validate117.errors = [
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
                      validate117.errors = [
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
                  let data9 = data.tier;
                  const _errs21 = errors;
                  if (errors === _errs21) {
                    if (typeof data9 === "string") {
                      if (func2(data9) < 1) {
                        validate117.errors = [
                          {
                            instancePath: instancePath + "/tier",
                            schemaPath: "#/properties/tier/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate117.errors = [
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
                  }
                  var valid0 = _errs21 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.handle !== undefined) {
                    let data10 = data.handle;
                    const _errs23 = errors;
                    if (errors === _errs23) {
                      if (typeof data10 === "string") {
                        if (func2(data10) < 1) {
                          validate117.errors = [
                            {
                              instancePath: instancePath + "/handle",
                              schemaPath: "#/properties/handle/minLength",
                              keyword: "minLength",
                              params: { limit: 1 },
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate117.errors = [
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
      validate117.errors = [
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
  validate117.errors = vErrors;
  return errors === 0;
}

function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.updateUser !== undefined) {
        if (
          !validate117(data.updateUser, {
            instancePath: instancePath + "/updateUser",
            parentData: data,
            parentDataProperty: "updateUser",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate116.errors = [
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
  validate116.errors = vErrors;
  return errors === 0;
}

function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate115.errors = [
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
            !validate116(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate115.errors = [
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
  validate115.errors = vErrors;
  return errors === 0;
}

export const validateUserResponse = validate120;
const schema104 = { type: "object", required: ["data"], properties: { data: { $ref: "UserData" } } };
const schema105 = { type: "object", properties: { user: { $ref: "User" } } };

function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.user !== undefined) {
        if (
          !validate117(data.user, {
            instancePath: instancePath + "/user",
            parentData: data,
            parentDataProperty: "user",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate121.errors = [
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
  validate121.errors = vErrors;
  return errors === 0;
}

function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate120.errors = [
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
            !validate121(data.data, {
              instancePath: instancePath + "/data",
              parentData: data,
              parentDataProperty: "data",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate120.errors = [
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
  validate120.errors = vErrors;
  return errors === 0;
}

export const validateXRequestIdHeader = validate124;
const schema106 = { type: "string", maxLength: 128 };

function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        validate124.errors = [
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
      validate124.errors = [
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
  validate124.errors = vErrors;
  return errors === 0;
}

export const validateWWWAuthenticateHeader = validate125;
const schema107 = { type: "string", maxLength: 1024 };

function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 1024) {
        validate125.errors = [
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
      validate125.errors = [
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
  validate125.errors = vErrors;
  return errors === 0;
}

export const validateRetryAfterHeader = validate126;
const schema108 = { type: "integer", minimum: 0, maximum: 86400 };

function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    validate126.errors = [
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
        validate126.errors = [
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
          validate126.errors = [
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
  validate126.errors = vErrors;
  return errors === 0;
}
