// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
"use strict";
export const validateAlbumResponse = validate21;
const schema6 = { type: "object", required: ["data"], properties: { data: { $ref: "AlbumData" } } };
const schema7 = { type: "object", properties: { album: { $ref: "Album" } } };
const schema8 = {
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
const schema9 = { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 };
const func2 = (text) => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);
const pattern0 = new RegExp("^B0[0-9A-Z]{8}$", "u");

function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 10) {
        validate24.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 10 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 10) {
          validate24.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 10 characters" },
          ];
          return false;
        } else {
          if (!pattern0.test(data)) {
            validate24.errors = [
              { instancePath, keyword: "pattern", message: 'must match pattern "' + "^B0[0-9A-Z]{8}$" + '"' },
            ];
            return false;
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}

const schema10 = { type: "string", minLength: 1 };

function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) < 1) {
        validate26.errors = [
          { instancePath, keyword: "minLength", message: "must NOT have fewer than 1 characters" },
        ];
        return false;
      }
    } else {
      validate26.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}

const schema11 = {
  type: "object",
  properties: {
    code: { type: "string", pattern: "^[A-Z]{2}$", minLength: 2, maxLength: 2 },
    territoryName: { type: "string", minLength: 1 },
  },
};
const pattern1 = new RegExp("^[A-Z]{2}$", "u");

function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== undefined) {
        let data0 = data.code;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func2(data0) > 2) {
              validate28.errors = [
                {
                  instancePath: instancePath + "/code",
                  keyword: "maxLength",
                  message: "must NOT have more than 2 characters",
                },
              ];
              return false;
            } else {
              if (func2(data0) < 2) {
                validate28.errors = [
                  {
                    instancePath: instancePath + "/code",
                    keyword: "minLength",
                    message: "must NOT have fewer than 2 characters",
                  },
                ];
                return false;
              } else {
                if (!pattern1.test(data0)) {
                  validate28.errors = [
                    {
                      instancePath: instancePath + "/code",
                      keyword: "pattern",
                      message: 'must match pattern "' + "^[A-Z]{2}$" + '"',
                    },
                  ];
                  return false;
                }
              }
            }
          } else {
            validate28.errors = [
              { instancePath: instancePath + "/code", keyword: "type", message: "must be string" },
            ];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.territoryName !== undefined) {
          let data1 = data.territoryName;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                validate28.errors = [
                  {
                    instancePath: instancePath + "/territoryName",
                    keyword: "minLength",
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate28.errors = [
                { instancePath: instancePath + "/territoryName", keyword: "type", message: "must be string" },
              ];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate28.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}

const schema12 = {
  type: "object",
  properties: {
    id: { type: "string", pattern: "^[A-Z]{2}$", minLength: 2, maxLength: 2 },
    name: { type: "string", minLength: 1 },
  },
};

function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== undefined) {
        let data0 = data.id;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func2(data0) > 2) {
              validate30.errors = [
                {
                  instancePath: instancePath + "/id",
                  keyword: "maxLength",
                  message: "must NOT have more than 2 characters",
                },
              ];
              return false;
            } else {
              if (func2(data0) < 2) {
                validate30.errors = [
                  {
                    instancePath: instancePath + "/id",
                    keyword: "minLength",
                    message: "must NOT have fewer than 2 characters",
                  },
                ];
                return false;
              } else {
                if (!pattern1.test(data0)) {
                  validate30.errors = [
                    {
                      instancePath: instancePath + "/id",
                      keyword: "pattern",
                      message: 'must match pattern "' + "^[A-Z]{2}$" + '"',
                    },
                  ];
                  return false;
                }
              }
            }
          } else {
            validate30.errors = [
              { instancePath: instancePath + "/id", keyword: "type", message: "must be string" },
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
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                validate30.errors = [
                  {
                    instancePath: instancePath + "/name",
                    keyword: "minLength",
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate30.errors = [
                { instancePath: instancePath + "/name", keyword: "type", message: "must be string" },
              ];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate30.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}

const schema13 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "CatalogId" },
    name: { type: "string", minLength: 1 },
    url: { type: "string", format: "uri", maxLength: 2048 },
  },
};
const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;

function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate32.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate24(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            let data1 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate32.errors = [
                    {
                      instancePath: instancePath + "/name",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate32.errors = [
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
            if (data.url !== undefined) {
              let data2 = data.url;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 2048) {
                      validate32.errors = [
                        {
                          instancePath: instancePath + "/url",
                          keyword: "maxLength",
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (!formats0.test(data2)) {
                        validate32.errors = [
                          {
                            instancePath: instancePath + "/url",
                            keyword: "format",
                            message: 'must match format "' + "uri" + '"',
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate32.errors = [
                      { instancePath: instancePath + "/url", keyword: "type", message: "must be string" },
                    ];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate32.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}

const schema14 = {
  type: "object",
  properties: {
    isDownloadable: { type: "boolean" },
    isPurchaseable: { type: "boolean" },
    isPreviewable: { type: "boolean" },
    isPrimeEligible: { type: "boolean" },
  },
};

function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.isDownloadable !== undefined) {
        const _errs1 = errors;
        if (typeof data.isDownloadable !== "boolean") {
          validate35.errors = [
            { instancePath: instancePath + "/isDownloadable", keyword: "type", message: "must be boolean" },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.isPurchaseable !== undefined) {
          const _errs3 = errors;
          if (typeof data.isPurchaseable !== "boolean") {
            validate35.errors = [
              { instancePath: instancePath + "/isPurchaseable", keyword: "type", message: "must be boolean" },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.isPreviewable !== undefined) {
            const _errs5 = errors;
            if (typeof data.isPreviewable !== "boolean") {
              validate35.errors = [
                {
                  instancePath: instancePath + "/isPreviewable",
                  keyword: "type",
                  message: "must be boolean",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.isPrimeEligible !== undefined) {
              const _errs7 = errors;
              if (typeof data.isPrimeEligible !== "boolean") {
                validate35.errors = [
                  {
                    instancePath: instancePath + "/isPrimeEligible",
                    keyword: "type",
                    message: "must be boolean",
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
    } else {
      validate35.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}

const schema15 = {
  type: "object",
  properties: { isKidFriendly: { type: "boolean" }, hasExplicitLanguage: { type: "boolean" } },
};

function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.isKidFriendly !== undefined) {
        const _errs1 = errors;
        if (typeof data.isKidFriendly !== "boolean") {
          validate37.errors = [
            { instancePath: instancePath + "/isKidFriendly", keyword: "type", message: "must be boolean" },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.hasExplicitLanguage !== undefined) {
          const _errs3 = errors;
          if (typeof data.hasExplicitLanguage !== "boolean") {
            validate37.errors = [
              {
                instancePath: instancePath + "/hasExplicitLanguage",
                keyword: "type",
                message: "must be boolean",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate37.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}

const schema16 = {
  type: "object",
  properties: {
    url: { type: "string", format: "uri", maxLength: 2048 },
    height: { type: "number", format: "double", minimum: 0 },
    width: { type: "number", format: "double", minimum: 0 },
    imageType: { type: "string", minLength: 1 },
  },
};

function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.url !== undefined) {
        let data0 = data.url;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) > 2048) {
                validate39.errors = [
                  {
                    instancePath: instancePath + "/url",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (!formats0.test(data0)) {
                  validate39.errors = [
                    {
                      instancePath: instancePath + "/url",
                      keyword: "format",
                      message: 'must match format "' + "uri" + '"',
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate39.errors = [
                { instancePath: instancePath + "/url", keyword: "type", message: "must be string" },
              ];
              return false;
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.height !== undefined) {
          let data1 = data.height;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 == "number") {
              if (data1 < 0 || isNaN(data1)) {
                validate39.errors = [
                  { instancePath: instancePath + "/height", keyword: "minimum", message: "must be >= 0" },
                ];
                return false;
              }
            } else {
              validate39.errors = [
                { instancePath: instancePath + "/height", keyword: "type", message: "must be number" },
              ];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.width !== undefined) {
            let data2 = data.width;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data2 == "number") {
                if (data2 < 0 || isNaN(data2)) {
                  validate39.errors = [
                    { instancePath: instancePath + "/width", keyword: "minimum", message: "must be >= 0" },
                  ];
                  return false;
                }
              } else {
                validate39.errors = [
                  { instancePath: instancePath + "/width", keyword: "type", message: "must be number" },
                ];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.imageType !== undefined) {
              let data3 = data.imageType;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data3 === "string") {
                  if (func2(data3) < 1) {
                    validate39.errors = [
                      {
                        instancePath: instancePath + "/imageType",
                        keyword: "minLength",
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate39.errors = [
                    { instancePath: instancePath + "/imageType", keyword: "type", message: "must be string" },
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
    } else {
      validate39.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}

const schema17 = {
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
const schema18 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "CatalogId" },
    title: { type: "string", minLength: 1 },
    url: { type: "string", format: "uri", maxLength: 2048 },
  },
};

function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate44.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate24(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== undefined) {
            let data1 = data.title;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate44.errors = [
                    {
                      instancePath: instancePath + "/title",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate44.errors = [
                  { instancePath: instancePath + "/title", keyword: "type", message: "must be string" },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.url !== undefined) {
              let data2 = data.url;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 2048) {
                      validate44.errors = [
                        {
                          instancePath: instancePath + "/url",
                          keyword: "maxLength",
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (!formats0.test(data2)) {
                        validate44.errors = [
                          {
                            instancePath: instancePath + "/url",
                            keyword: "format",
                            message: 'must match format "' + "uri" + '"',
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate44.errors = [
                      { instancePath: instancePath + "/url", keyword: "type", message: "must be string" },
                    ];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate44.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}

const formats2 =
  /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
const pattern4 = new RegExp("^[A-Z]{2}[0-9A-Z]{3}[0-9]{7}$", "u");

function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate41.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate24(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== undefined) {
            let data1 = data.title;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate41.errors = [
                    {
                      instancePath: instancePath + "/title",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate41.errors = [
                  { instancePath: instancePath + "/title", keyword: "type", message: "must be string" },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.url !== undefined) {
              let data2 = data.url;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 2048) {
                      validate41.errors = [
                        {
                          instancePath: instancePath + "/url",
                          keyword: "maxLength",
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (!formats0.test(data2)) {
                        validate41.errors = [
                          {
                            instancePath: instancePath + "/url",
                            keyword: "format",
                            message: 'must match format "' + "uri" + '"',
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate41.errors = [
                      { instancePath: instancePath + "/url", keyword: "type", message: "must be string" },
                    ];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.audioQualities !== undefined) {
                let data3 = data.audioQualities;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (!validate26(data3[i0], { instancePath: instancePath + "/audioQualities/" + i0 })) {
                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate41.errors = [
                      {
                        instancePath: instancePath + "/audioQualities",
                        keyword: "type",
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
                if (data.globalAsin !== undefined) {
                  let data5 = data.globalAsin;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data5 === "string") {
                      if (func2(data5) > 10) {
                        validate41.errors = [
                          {
                            instancePath: instancePath + "/globalAsin",
                            keyword: "maxLength",
                            message: "must NOT have more than 10 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (func2(data5) < 10) {
                          validate41.errors = [
                            {
                              instancePath: instancePath + "/globalAsin",
                              keyword: "minLength",
                              message: "must NOT have fewer than 10 characters",
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate41.errors = [
                        {
                          instancePath: instancePath + "/globalAsin",
                          keyword: "type",
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
                  if (data.shortTitle !== undefined) {
                    let data6 = data.shortTitle;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data6 === "string") {
                        if (func2(data6) < 1) {
                          validate41.errors = [
                            {
                              instancePath: instancePath + "/shortTitle",
                              keyword: "minLength",
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate41.errors = [
                          {
                            instancePath: instancePath + "/shortTitle",
                            keyword: "type",
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
                    if (data.duration !== undefined) {
                      let data7 = data.duration;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data7 == "number") {
                          if (data7 < 0 || isNaN(data7)) {
                            validate41.errors = [
                              {
                                instancePath: instancePath + "/duration",
                                keyword: "minimum",
                                message: "must be >= 0",
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate41.errors = [
                            {
                              instancePath: instancePath + "/duration",
                              keyword: "type",
                              message: "must be number",
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
                      if (data.album !== undefined) {
                        const _errs15 = errors;
                        if (!validate44(data.album, { instancePath: instancePath + "/album" })) {
                          vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.releaseDate !== undefined) {
                          let data9 = data.releaseDate;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (errors === _errs16) {
                              if (typeof data9 === "string") {
                                if (!formats2.test(data9)) {
                                  validate41.errors = [
                                    {
                                      instancePath: instancePath + "/releaseDate",
                                      keyword: "format",
                                      message: 'must match format "' + "date-time" + '"',
                                    },
                                  ];
                                  return false;
                                }
                              } else {
                                validate41.errors = [
                                  {
                                    instancePath: instancePath + "/releaseDate",
                                    keyword: "type",
                                    message: "must be string",
                                  },
                                ];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.isrc !== undefined) {
                            let data10 = data.isrc;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (typeof data10 === "string") {
                                if (func2(data10) > 12) {
                                  validate41.errors = [
                                    {
                                      instancePath: instancePath + "/isrc",
                                      keyword: "maxLength",
                                      message: "must NOT have more than 12 characters",
                                    },
                                  ];
                                  return false;
                                } else {
                                  if (func2(data10) < 12) {
                                    validate41.errors = [
                                      {
                                        instancePath: instancePath + "/isrc",
                                        keyword: "minLength",
                                        message: "must NOT have fewer than 12 characters",
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (!pattern4.test(data10)) {
                                      validate41.errors = [
                                        {
                                          instancePath: instancePath + "/isrc",
                                          keyword: "pattern",
                                          message:
                                            'must match pattern "' + "^[A-Z]{2}[0-9A-Z]{3}[0-9]{7}$" + '"',
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                }
                              } else {
                                validate41.errors = [
                                  {
                                    instancePath: instancePath + "/isrc",
                                    keyword: "type",
                                    message: "must be string",
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
                            if (data.artists !== undefined) {
                              let data11 = data.artists;
                              const _errs20 = errors;
                              if (errors === _errs20) {
                                if (Array.isArray(data11)) {
                                  var valid2 = true;
                                  const len1 = data11.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs22 = errors;
                                    if (
                                      !validate32(data11[i1], {
                                        instancePath: instancePath + "/artists/" + i1,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate32.errors
                                          : vErrors.concat(validate32.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs22 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate41.errors = [
                                    {
                                      instancePath: instancePath + "/artists",
                                      keyword: "type",
                                      message: "must be array",
                                    },
                                  ];
                                  return false;
                                }
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.musicTerritory !== undefined) {
                                const _errs23 = errors;
                                if (
                                  !validate28(data.musicTerritory, {
                                    instancePath: instancePath + "/musicTerritory",
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.market !== undefined) {
                                  const _errs24 = errors;
                                  if (!validate30(data.market, { instancePath: instancePath + "/market" })) {
                                    vErrors =
                                      vErrors === null
                                        ? validate30.errors
                                        : vErrors.concat(validate30.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.availableMarkets !== undefined) {
                                    let data15 = data.availableMarkets;
                                    const _errs25 = errors;
                                    if (errors === _errs25) {
                                      if (Array.isArray(data15)) {
                                        if (data15.length > 676) {
                                          validate41.errors = [
                                            {
                                              instancePath: instancePath + "/availableMarkets",
                                              keyword: "maxItems",
                                              message: "must NOT have more than 676 items",
                                            },
                                          ];
                                          return false;
                                        } else {
                                          var valid3 = true;
                                          const len2 = data15.length;
                                          for (let i2 = 0; i2 < len2; i2++) {
                                            const _errs27 = errors;
                                            if (
                                              !validate30(data15[i2], {
                                                instancePath: instancePath + "/availableMarkets/" + i2,
                                              })
                                            ) {
                                              vErrors =
                                                vErrors === null
                                                  ? validate30.errors
                                                  : vErrors.concat(validate30.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid3 = _errs27 === errors;
                                            if (!valid3) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate41.errors = [
                                          {
                                            instancePath: instancePath + "/availableMarkets",
                                            keyword: "type",
                                            message: "must be array",
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
                                    if (data.eligibility !== undefined) {
                                      const _errs28 = errors;
                                      if (
                                        !validate35(data.eligibility, {
                                          instancePath: instancePath + "/eligibility",
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null
                                            ? validate35.errors
                                            : vErrors.concat(validate35.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs28 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.parentalSettings !== undefined) {
                                        const _errs29 = errors;
                                        if (
                                          !validate37(data.parentalSettings, {
                                            instancePath: instancePath + "/parentalSettings",
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate37.errors
                                              : vErrors.concat(validate37.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs29 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.images !== undefined) {
                                          let data19 = data.images;
                                          const _errs30 = errors;
                                          if (errors === _errs30) {
                                            if (Array.isArray(data19)) {
                                              if (data19.length > 100) {
                                                validate41.errors = [
                                                  {
                                                    instancePath: instancePath + "/images",
                                                    keyword: "maxItems",
                                                    message: "must NOT have more than 100 items",
                                                  },
                                                ];
                                                return false;
                                              } else {
                                                var valid4 = true;
                                                const len3 = data19.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                  const _errs32 = errors;
                                                  if (
                                                    !validate39(data19[i3], {
                                                      instancePath: instancePath + "/images/" + i3,
                                                    })
                                                  ) {
                                                    vErrors =
                                                      vErrors === null
                                                        ? validate39.errors
                                                        : vErrors.concat(validate39.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid4 = _errs32 === errors;
                                                  if (!valid4) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate41.errors = [
                                                {
                                                  instancePath: instancePath + "/images",
                                                  keyword: "type",
                                                  message: "must be array",
                                                },
                                              ];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs30 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.previewUrl !== undefined) {
                                            let data21 = data.previewUrl;
                                            const _errs33 = errors;
                                            if (errors === _errs33) {
                                              if (errors === _errs33) {
                                                if (typeof data21 === "string") {
                                                  if (func2(data21) > 2048) {
                                                    validate41.errors = [
                                                      {
                                                        instancePath: instancePath + "/previewUrl",
                                                        keyword: "maxLength",
                                                        message: "must NOT have more than 2048 characters",
                                                      },
                                                    ];
                                                    return false;
                                                  } else {
                                                    if (!formats0.test(data21)) {
                                                      validate41.errors = [
                                                        {
                                                          instancePath: instancePath + "/previewUrl",
                                                          keyword: "format",
                                                          message: 'must match format "' + "uri" + '"',
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                  }
                                                } else {
                                                  validate41.errors = [
                                                    {
                                                      instancePath: instancePath + "/previewUrl",
                                                      keyword: "type",
                                                      message: "must be string",
                                                    },
                                                  ];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid0 = _errs33 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.label !== undefined) {
                                              let data22 = data.label;
                                              const _errs35 = errors;
                                              if (errors === _errs35) {
                                                if (typeof data22 === "string") {
                                                  if (func2(data22) < 1) {
                                                    validate41.errors = [
                                                      {
                                                        instancePath: instancePath + "/label",
                                                        keyword: "minLength",
                                                        message: "must NOT have fewer than 1 characters",
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                } else {
                                                  validate41.errors = [
                                                    {
                                                      instancePath: instancePath + "/label",
                                                      keyword: "type",
                                                      message: "must be string",
                                                    },
                                                  ];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs35 === errors;
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
      validate41.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}

function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate23.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate24(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.audioQualities !== undefined) {
            let data1 = data.audioQualities;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate26(data1[i0], { instancePath: instancePath + "/audioQualities/" + i0 })) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate23.errors = [
                  {
                    instancePath: instancePath + "/audioQualities",
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
            if (data.globalAsin !== undefined) {
              let data3 = data.globalAsin;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data3 === "string") {
                  if (func2(data3) > 10) {
                    validate23.errors = [
                      {
                        instancePath: instancePath + "/globalAsin",
                        keyword: "maxLength",
                        message: "must NOT have more than 10 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (func2(data3) < 10) {
                      validate23.errors = [
                        {
                          instancePath: instancePath + "/globalAsin",
                          keyword: "minLength",
                          message: "must NOT have fewer than 10 characters",
                        },
                      ];
                      return false;
                    }
                  }
                } else {
                  validate23.errors = [
                    {
                      instancePath: instancePath + "/globalAsin",
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
              if (data.localAsin !== undefined) {
                let data4 = data.localAsin;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data4 === "string") {
                    if (func2(data4) > 10) {
                      validate23.errors = [
                        {
                          instancePath: instancePath + "/localAsin",
                          keyword: "maxLength",
                          message: "must NOT have more than 10 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data4) < 10) {
                        validate23.errors = [
                          {
                            instancePath: instancePath + "/localAsin",
                            keyword: "minLength",
                            message: "must NOT have fewer than 10 characters",
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate23.errors = [
                      {
                        instancePath: instancePath + "/localAsin",
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
              if (valid0) {
                if (data.title !== undefined) {
                  let data5 = data.title;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data5 === "string") {
                      if (func2(data5) < 1) {
                        validate23.errors = [
                          {
                            instancePath: instancePath + "/title",
                            keyword: "minLength",
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate23.errors = [
                        { instancePath: instancePath + "/title", keyword: "type", message: "must be string" },
                      ];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.shortTitle !== undefined) {
                    let data6 = data.shortTitle;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data6 === "string") {
                        if (func2(data6) < 1) {
                          validate23.errors = [
                            {
                              instancePath: instancePath + "/shortTitle",
                              keyword: "minLength",
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate23.errors = [
                          {
                            instancePath: instancePath + "/shortTitle",
                            keyword: "type",
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
                    if (data.duration !== undefined) {
                      let data7 = data.duration;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data7 == "number") {
                          if (data7 < 0 || isNaN(data7)) {
                            validate23.errors = [
                              {
                                instancePath: instancePath + "/duration",
                                keyword: "minimum",
                                message: "must be >= 0",
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate23.errors = [
                            {
                              instancePath: instancePath + "/duration",
                              keyword: "type",
                              message: "must be number",
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
                      if (data.url !== undefined) {
                        let data8 = data.url;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (errors === _errs15) {
                            if (typeof data8 === "string") {
                              if (func2(data8) > 2048) {
                                validate23.errors = [
                                  {
                                    instancePath: instancePath + "/url",
                                    keyword: "maxLength",
                                    message: "must NOT have more than 2048 characters",
                                  },
                                ];
                                return false;
                              } else {
                                if (!formats0.test(data8)) {
                                  validate23.errors = [
                                    {
                                      instancePath: instancePath + "/url",
                                      keyword: "format",
                                      message: 'must match format "' + "uri" + '"',
                                    },
                                  ];
                                  return false;
                                }
                              }
                            } else {
                              validate23.errors = [
                                {
                                  instancePath: instancePath + "/url",
                                  keyword: "type",
                                  message: "must be string",
                                },
                              ];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.release !== undefined) {
                          let data9 = data.release;
                          const _errs17 = errors;
                          if (errors === _errs17) {
                            if (typeof data9 === "string") {
                              if (func2(data9) < 1) {
                                validate23.errors = [
                                  {
                                    instancePath: instancePath + "/release",
                                    keyword: "minLength",
                                    message: "must NOT have fewer than 1 characters",
                                  },
                                ];
                                return false;
                              }
                            } else {
                              validate23.errors = [
                                {
                                  instancePath: instancePath + "/release",
                                  keyword: "type",
                                  message: "must be string",
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
                          if (data.releaseDate !== undefined) {
                            let data10 = data.releaseDate;
                            const _errs19 = errors;
                            if (errors === _errs19) {
                              if (errors === _errs19) {
                                if (typeof data10 === "string") {
                                  if (!formats2.test(data10)) {
                                    validate23.errors = [
                                      {
                                        instancePath: instancePath + "/releaseDate",
                                        keyword: "format",
                                        message: 'must match format "' + "date-time" + '"',
                                      },
                                    ];
                                    return false;
                                  }
                                } else {
                                  validate23.errors = [
                                    {
                                      instancePath: instancePath + "/releaseDate",
                                      keyword: "type",
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
                            if (data.musicTerritory !== undefined) {
                              const _errs21 = errors;
                              if (
                                !validate28(data.musicTerritory, {
                                  instancePath: instancePath + "/musicTerritory",
                                })
                              ) {
                                vErrors =
                                  vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.market !== undefined) {
                                let data12 = data.market;
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                  if (typeof data12 === "string") {
                                    if (func2(data12) > 2) {
                                      validate23.errors = [
                                        {
                                          instancePath: instancePath + "/market",
                                          keyword: "maxLength",
                                          message: "must NOT have more than 2 characters",
                                        },
                                      ];
                                      return false;
                                    } else {
                                      if (func2(data12) < 2) {
                                        validate23.errors = [
                                          {
                                            instancePath: instancePath + "/market",
                                            keyword: "minLength",
                                            message: "must NOT have fewer than 2 characters",
                                          },
                                        ];
                                        return false;
                                      } else {
                                        if (!pattern1.test(data12)) {
                                          validate23.errors = [
                                            {
                                              instancePath: instancePath + "/market",
                                              keyword: "pattern",
                                              message: 'must match pattern "' + "^[A-Z]{2}$" + '"',
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                    }
                                  } else {
                                    validate23.errors = [
                                      {
                                        instancePath: instancePath + "/market",
                                        keyword: "type",
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
                                if (data.availableMarkets !== undefined) {
                                  let data13 = data.availableMarkets;
                                  const _errs24 = errors;
                                  if (errors === _errs24) {
                                    if (Array.isArray(data13)) {
                                      if (data13.length > 676) {
                                        validate23.errors = [
                                          {
                                            instancePath: instancePath + "/availableMarkets",
                                            keyword: "maxItems",
                                            message: "must NOT have more than 676 items",
                                          },
                                        ];
                                        return false;
                                      } else {
                                        var valid2 = true;
                                        const len1 = data13.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          const _errs26 = errors;
                                          if (
                                            !validate30(data13[i1], {
                                              instancePath: instancePath + "/availableMarkets/" + i1,
                                            })
                                          ) {
                                            vErrors =
                                              vErrors === null
                                                ? validate30.errors
                                                : vErrors.concat(validate30.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid2 = _errs26 === errors;
                                          if (!valid2) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      validate23.errors = [
                                        {
                                          instancePath: instancePath + "/availableMarkets",
                                          keyword: "type",
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
                                  if (data.artists !== undefined) {
                                    let data15 = data.artists;
                                    const _errs27 = errors;
                                    if (errors === _errs27) {
                                      if (Array.isArray(data15)) {
                                        var valid3 = true;
                                        const len2 = data15.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          const _errs29 = errors;
                                          if (
                                            !validate32(data15[i2], {
                                              instancePath: instancePath + "/artists/" + i2,
                                            })
                                          ) {
                                            vErrors =
                                              vErrors === null
                                                ? validate32.errors
                                                : vErrors.concat(validate32.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid3 = _errs29 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate23.errors = [
                                          {
                                            instancePath: instancePath + "/artists",
                                            keyword: "type",
                                            message: "must be array",
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
                                    if (data.eligibility !== undefined) {
                                      const _errs30 = errors;
                                      if (
                                        !validate35(data.eligibility, {
                                          instancePath: instancePath + "/eligibility",
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null
                                            ? validate35.errors
                                            : vErrors.concat(validate35.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs30 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.parentalSettings !== undefined) {
                                        const _errs31 = errors;
                                        if (
                                          !validate37(data.parentalSettings, {
                                            instancePath: instancePath + "/parentalSettings",
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate37.errors
                                              : vErrors.concat(validate37.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.images !== undefined) {
                                          let data19 = data.images;
                                          const _errs32 = errors;
                                          if (errors === _errs32) {
                                            if (Array.isArray(data19)) {
                                              if (data19.length > 100) {
                                                validate23.errors = [
                                                  {
                                                    instancePath: instancePath + "/images",
                                                    keyword: "maxItems",
                                                    message: "must NOT have more than 100 items",
                                                  },
                                                ];
                                                return false;
                                              } else {
                                                var valid4 = true;
                                                const len3 = data19.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                  const _errs34 = errors;
                                                  if (
                                                    !validate39(data19[i3], {
                                                      instancePath: instancePath + "/images/" + i3,
                                                    })
                                                  ) {
                                                    vErrors =
                                                      vErrors === null
                                                        ? validate39.errors
                                                        : vErrors.concat(validate39.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid4 = _errs34 === errors;
                                                  if (!valid4) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate23.errors = [
                                                {
                                                  instancePath: instancePath + "/images",
                                                  keyword: "type",
                                                  message: "must be array",
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
                                          if (data.tracks !== undefined) {
                                            let data21 = data.tracks;
                                            const _errs35 = errors;
                                            if (errors === _errs35) {
                                              if (Array.isArray(data21)) {
                                                var valid5 = true;
                                                const len4 = data21.length;
                                                for (let i4 = 0; i4 < len4; i4++) {
                                                  const _errs37 = errors;
                                                  if (
                                                    !validate41(data21[i4], {
                                                      instancePath: instancePath + "/tracks/" + i4,
                                                    })
                                                  ) {
                                                    vErrors =
                                                      vErrors === null
                                                        ? validate41.errors
                                                        : vErrors.concat(validate41.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid5 = _errs37 === errors;
                                                  if (!valid5) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate23.errors = [
                                                  {
                                                    instancePath: instancePath + "/tracks",
                                                    keyword: "type",
                                                    message: "must be array",
                                                  },
                                                ];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs35 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.trackCount !== undefined) {
                                              let data23 = data.trackCount;
                                              const _errs38 = errors;
                                              if (errors === _errs38) {
                                                if (typeof data23 == "number") {
                                                  if (data23 < 0 || isNaN(data23)) {
                                                    validate23.errors = [
                                                      {
                                                        instancePath: instancePath + "/trackCount",
                                                        keyword: "minimum",
                                                        message: "must be >= 0",
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                } else {
                                                  validate23.errors = [
                                                    {
                                                      instancePath: instancePath + "/trackCount",
                                                      keyword: "type",
                                                      message: "must be number",
                                                    },
                                                  ];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs38 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.label !== undefined) {
                                                let data24 = data.label;
                                                const _errs40 = errors;
                                                if (errors === _errs40) {
                                                  if (typeof data24 === "string") {
                                                    if (func2(data24) < 1) {
                                                      validate23.errors = [
                                                        {
                                                          instancePath: instancePath + "/label",
                                                          keyword: "minLength",
                                                          message: "must NOT have fewer than 1 characters",
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate23.errors = [
                                                      {
                                                        instancePath: instancePath + "/label",
                                                        keyword: "type",
                                                        message: "must be string",
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs40 === errors;
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
      validate23.errors = [{ instancePath, keyword: "type", message: "must be object" }];
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
      if (data.album !== undefined) {
        if (!validate23(data.album, { instancePath: instancePath + "/album" })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate22.errors = [{ instancePath, keyword: "type", message: "must be object" }];
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
      if (data.data === undefined && (missing0 = "data")) {
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
        if (data.data !== undefined) {
          if (!validate22(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
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

export const validateAlbumSearchResponse = validate57;
const schema19 = { type: "object", required: ["data"], properties: { data: { $ref: "AlbumSearchData" } } };
const schema20 = { type: "object", properties: { searchAlbums: { $ref: "AlbumCollection" } } };
const schema21 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "AlbumEdge" } },
  },
};
const schema22 = {
  type: "object",
  properties: { hasNextPage: { type: "boolean" }, token: { type: "string", minLength: 1, maxLength: 2048 } },
};

function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.hasNextPage !== undefined) {
        const _errs1 = errors;
        if (typeof data.hasNextPage !== "boolean") {
          validate60.errors = [
            { instancePath: instancePath + "/hasNextPage", keyword: "type", message: "must be boolean" },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.token !== undefined) {
          let data1 = data.token;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 === "string") {
              if (func2(data1) > 2048) {
                validate60.errors = [
                  {
                    instancePath: instancePath + "/token",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate60.errors = [
                    {
                      instancePath: instancePath + "/token",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate60.errors = [
                { instancePath: instancePath + "/token", keyword: "type", message: "must be string" },
              ];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate60.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}

const schema23 = {
  type: "object",
  properties: { node: { $ref: "Album" }, cursor: { type: "string", minLength: 1, maxLength: 2048 } },
};

function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (!validate23(data.node, { instancePath: instancePath + "/node" })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
                validate62.errors = [
                  {
                    instancePath: instancePath + "/cursor",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate62.errors = [
                    {
                      instancePath: instancePath + "/cursor",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate62.errors = [
                { instancePath: instancePath + "/cursor", keyword: "type", message: "must be string" },
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
      validate62.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}

function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pageInfo !== undefined) {
        const _errs1 = errors;
        if (!validate60(data.pageInfo, { instancePath: instancePath + "/pageInfo" })) {
          vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.edgeCount !== undefined) {
          let data1 = data.edgeCount;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data1 == "number") {
              if (data1 > 100 || isNaN(data1)) {
                validate59.errors = [
                  {
                    instancePath: instancePath + "/edgeCount",
                    keyword: "maximum",
                    message: "must be <= 100",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate59.errors = [
                    {
                      instancePath: instancePath + "/edgeCount",
                      keyword: "minimum",
                      message: "must be >= 0",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate59.errors = [
                { instancePath: instancePath + "/edgeCount", keyword: "type", message: "must be number" },
              ];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.edges !== undefined) {
            let data2 = data.edges;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data2)) {
                if (data2.length > 100) {
                  validate59.errors = [
                    {
                      instancePath: instancePath + "/edges",
                      keyword: "maxItems",
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate62(data2[i0], { instancePath: instancePath + "/edges/" + i0 })) {
                      vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate59.errors = [
                  { instancePath: instancePath + "/edges", keyword: "type", message: "must be array" },
                ];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate59.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}

function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.searchAlbums !== undefined) {
        if (!validate59(data.searchAlbums, { instancePath: instancePath + "/searchAlbums" })) {
          vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate58.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}

function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate57.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate58(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate57.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}

export const validateAlbumsResponse = validate67;
const schema24 = { type: "object", required: ["data"], properties: { data: { $ref: "AlbumsData" } } };
const schema25 = {
  type: "object",
  properties: { albums: { type: "array", maxItems: 100, items: { $ref: "Album" } } },
};

function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate68.errors = [
                {
                  instancePath: instancePath + "/albums",
                  keyword: "maxItems",
                  message: "must NOT have more than 100 items",
                },
              ];
              return false;
            } else {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate23(data0[i0], { instancePath: instancePath + "/albums/" + i0 })) {
                  vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate68.errors = [
              { instancePath: instancePath + "/albums", keyword: "type", message: "must be array" },
            ];
            return false;
          }
        }
      }
    } else {
      validate68.errors = [{ instancePath, keyword: "type", message: "must be object" }];
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
      if (data.data === undefined && (missing0 = "data")) {
        validate67.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate68(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate67.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}

export const validateArtistAlbumsResponse = validate71;
const schema26 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistAlbumsData" } } };
const schema27 = { type: "object", properties: { artist: { $ref: "ArtistAlbums" } } };
const schema28 = {
  type: "object",
  required: ["id"],
  properties: { id: { $ref: "CatalogId" }, albums: { $ref: "AlbumCollection" } },
};

function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate73.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate24(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.albums !== undefined) {
            const _errs2 = errors;
            if (!validate59(data.albums, { instancePath: instancePath + "/albums" })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate73.errors = [{ instancePath, keyword: "type", message: "must be object" }];
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
      if (data.artist !== undefined) {
        if (!validate73(data.artist, { instancePath: instancePath + "/artist" })) {
          vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate72.errors = [{ instancePath, keyword: "type", message: "must be object" }];
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
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate71.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate72(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate71.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}

export const validateArtistResponse = validate78;
const schema29 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistData" } } };
const schema30 = { type: "object", properties: { artist: { $ref: "Artist" } } };
const schema31 = {
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
const schema32 = { type: "object", additionalProperties: true };

function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
    } else {
      validate82.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}

function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
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
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate24(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            let data1 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate80.errors = [
                    {
                      instancePath: instancePath + "/name",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate80.errors = [
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
            if (data.url !== undefined) {
              let data2 = data.url;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 2048) {
                      validate80.errors = [
                        {
                          instancePath: instancePath + "/url",
                          keyword: "maxLength",
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (!formats0.test(data2)) {
                        validate80.errors = [
                          {
                            instancePath: instancePath + "/url",
                            keyword: "format",
                            message: 'must match format "' + "uri" + '"',
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate80.errors = [
                      { instancePath: instancePath + "/url", keyword: "type", message: "must be string" },
                    ];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.globalAsin !== undefined) {
                let data3 = data.globalAsin;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data3 === "string") {
                    if (func2(data3) > 10) {
                      validate80.errors = [
                        {
                          instancePath: instancePath + "/globalAsin",
                          keyword: "maxLength",
                          message: "must NOT have more than 10 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data3) < 10) {
                        validate80.errors = [
                          {
                            instancePath: instancePath + "/globalAsin",
                            keyword: "minLength",
                            message: "must NOT have fewer than 10 characters",
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate80.errors = [
                      {
                        instancePath: instancePath + "/globalAsin",
                        keyword: "type",
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
                if (data.localAsin !== undefined) {
                  let data4 = data.localAsin;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data4 === "string") {
                      if (func2(data4) > 10) {
                        validate80.errors = [
                          {
                            instancePath: instancePath + "/localAsin",
                            keyword: "maxLength",
                            message: "must NOT have more than 10 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (func2(data4) < 10) {
                          validate80.errors = [
                            {
                              instancePath: instancePath + "/localAsin",
                              keyword: "minLength",
                              message: "must NOT have fewer than 10 characters",
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate80.errors = [
                        {
                          instancePath: instancePath + "/localAsin",
                          keyword: "type",
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
                  if (data.followerCount !== undefined) {
                    let data5 = data.followerCount;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data5 == "number") {
                        if (data5 < 0 || isNaN(data5)) {
                          validate80.errors = [
                            {
                              instancePath: instancePath + "/followerCount",
                              keyword: "minimum",
                              message: "must be >= 0",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate80.errors = [
                          {
                            instancePath: instancePath + "/followerCount",
                            keyword: "type",
                            message: "must be number",
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
                    if (data.related !== undefined) {
                      const _errs12 = errors;
                      if (!validate82(data.related, { instancePath: instancePath + "/related" })) {
                        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.images !== undefined) {
                        let data7 = data.images;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (Array.isArray(data7)) {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs15 = errors;
                              if (!validate39(data7[i0], { instancePath: instancePath + "/images/" + i0 })) {
                                vErrors =
                                  vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs15 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            validate80.errors = [
                              {
                                instancePath: instancePath + "/images",
                                keyword: "type",
                                message: "must be array",
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
                        if (data.musicTerritory !== undefined) {
                          const _errs16 = errors;
                          if (
                            !validate28(data.musicTerritory, {
                              instancePath: instancePath + "/musicTerritory",
                            })
                          ) {
                            vErrors =
                              vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs16 === errors;
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
      validate80.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}

function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.artist !== undefined) {
        if (!validate80(data.artist, { instancePath: instancePath + "/artist" })) {
          vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate79.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}

function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate78.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate79(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate78.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}

export const validateArtistSearchResponse = validate88;
const schema33 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistSearchData" } } };
const schema34 = { type: "object", properties: { searchArtists: { $ref: "ArtistCollection" } } };
const schema35 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "ArtistEdge" } },
  },
};
const schema36 = {
  type: "object",
  properties: {
    node: { $ref: "ArtistReference" },
    cursor: { type: "string", minLength: 1, maxLength: 2048 },
  },
};

function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (!validate32(data.node, { instancePath: instancePath + "/node" })) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
                validate92.errors = [
                  {
                    instancePath: instancePath + "/cursor",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate92.errors = [
                    {
                      instancePath: instancePath + "/cursor",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate92.errors = [
                { instancePath: instancePath + "/cursor", keyword: "type", message: "must be string" },
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
      validate92.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}

function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pageInfo !== undefined) {
        const _errs1 = errors;
        if (!validate60(data.pageInfo, { instancePath: instancePath + "/pageInfo" })) {
          vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.edgeCount !== undefined) {
          let data1 = data.edgeCount;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data1 == "number") {
              if (data1 > 100 || isNaN(data1)) {
                validate90.errors = [
                  {
                    instancePath: instancePath + "/edgeCount",
                    keyword: "maximum",
                    message: "must be <= 100",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate90.errors = [
                    {
                      instancePath: instancePath + "/edgeCount",
                      keyword: "minimum",
                      message: "must be >= 0",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate90.errors = [
                { instancePath: instancePath + "/edgeCount", keyword: "type", message: "must be number" },
              ];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.edges !== undefined) {
            let data2 = data.edges;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data2)) {
                if (data2.length > 100) {
                  validate90.errors = [
                    {
                      instancePath: instancePath + "/edges",
                      keyword: "maxItems",
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate92(data2[i0], { instancePath: instancePath + "/edges/" + i0 })) {
                      vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate90.errors = [
                  { instancePath: instancePath + "/edges", keyword: "type", message: "must be array" },
                ];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate90.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}

function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.searchArtists !== undefined) {
        if (!validate90(data.searchArtists, { instancePath: instancePath + "/searchArtists" })) {
          vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate89.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}

function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate88.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate89(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate88.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}

export const validateArtistTracksResponse = validate97;
const schema37 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistTracksData" } } };
const schema38 = { type: "object", properties: { artist: { $ref: "ArtistTracks" } } };
const schema39 = {
  type: "object",
  required: ["id"],
  properties: { id: { $ref: "CatalogId" }, tracks: { $ref: "TrackCollection" } },
};
const schema40 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "TrackEdge" } },
  },
};
const schema41 = {
  type: "object",
  properties: { node: { $ref: "Track" }, cursor: { type: "string", minLength: 1, maxLength: 2048 } },
};

function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (!validate41(data.node, { instancePath: instancePath + "/node" })) {
          vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
                validate103.errors = [
                  {
                    instancePath: instancePath + "/cursor",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate103.errors = [
                    {
                      instancePath: instancePath + "/cursor",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate103.errors = [
                { instancePath: instancePath + "/cursor", keyword: "type", message: "must be string" },
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
      validate103.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}

function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pageInfo !== undefined) {
        const _errs1 = errors;
        if (!validate60(data.pageInfo, { instancePath: instancePath + "/pageInfo" })) {
          vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.edgeCount !== undefined) {
          let data1 = data.edgeCount;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data1 == "number") {
              if (data1 > 100 || isNaN(data1)) {
                validate101.errors = [
                  {
                    instancePath: instancePath + "/edgeCount",
                    keyword: "maximum",
                    message: "must be <= 100",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate101.errors = [
                    {
                      instancePath: instancePath + "/edgeCount",
                      keyword: "minimum",
                      message: "must be >= 0",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate101.errors = [
                { instancePath: instancePath + "/edgeCount", keyword: "type", message: "must be number" },
              ];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.edges !== undefined) {
            let data2 = data.edges;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data2)) {
                if (data2.length > 100) {
                  validate101.errors = [
                    {
                      instancePath: instancePath + "/edges",
                      keyword: "maxItems",
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate103(data2[i0], { instancePath: instancePath + "/edges/" + i0 })) {
                      vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate101.errors = [
                  { instancePath: instancePath + "/edges", keyword: "type", message: "must be array" },
                ];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate101.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}

function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate99.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate24(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.tracks !== undefined) {
            const _errs2 = errors;
            if (!validate101(data.tracks, { instancePath: instancePath + "/tracks" })) {
              vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate99.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate99.errors = vErrors;
  return errors === 0;
}

function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.artist !== undefined) {
        if (!validate99(data.artist, { instancePath: instancePath + "/artist" })) {
          vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
          errors = vErrors.length;
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
      if (data.data === undefined && (missing0 = "data")) {
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
        if (data.data !== undefined) {
          if (!validate98(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
            errors = vErrors.length;
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

export const validateArtistsResponse = validate109;
const schema42 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistsData" } } };
const schema43 = {
  type: "object",
  properties: { artists: { type: "array", maxItems: 100, items: { $ref: "Artist" } } },
};

function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate110.errors = [
                {
                  instancePath: instancePath + "/artists",
                  keyword: "maxItems",
                  message: "must NOT have more than 100 items",
                },
              ];
              return false;
            } else {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate80(data0[i0], { instancePath: instancePath + "/artists/" + i0 })) {
                  vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate110.errors = [
              { instancePath: instancePath + "/artists", keyword: "type", message: "must be array" },
            ];
            return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate109.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate110(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate109.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate109.errors = vErrors;
  return errors === 0;
}

export const validateErrorResponse = validate113;
const schema44 = { type: "object", required: ["error"], properties: { error: { $ref: "ErrorDetails" } } };
const schema45 = {
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
const pattern5 = new RegExp("^[45][0-9]{2}$", "u");
const schema46 = { type: "string" };

function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate115.errors = [{ instancePath, keyword: "type", message: "must be string" }];
    return false;
  }
  validate115.errors = vErrors;
  return errors === 0;
}

const schema47 = {
  type: "object",
  properties: {
    internalCode: { type: "string" },
    requiredScopes: { type: "array", items: { type: "string" } },
  },
};

function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.internalCode !== undefined) {
        const _errs1 = errors;
        if (typeof data.internalCode !== "string") {
          validate117.errors = [
            { instancePath: instancePath + "/internalCode", keyword: "type", message: "must be string" },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.requiredScopes !== undefined) {
          let data1 = data.requiredScopes;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (Array.isArray(data1)) {
              var valid1 = true;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs5 = errors;
                if (typeof data1[i0] !== "string") {
                  validate117.errors = [
                    {
                      instancePath: instancePath + "/requiredScopes/" + i0,
                      keyword: "type",
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs5 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate117.errors = [
                { instancePath: instancePath + "/requiredScopes", keyword: "type", message: "must be array" },
              ];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate117.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}

function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate114.errors = [
          {
            instancePath,
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
              if (!pattern5.test(data0)) {
                validate114.errors = [
                  {
                    instancePath: instancePath + "/status",
                    keyword: "pattern",
                    message: 'must match pattern "' + "^[45][0-9]{2}$" + '"',
                  },
                ];
                return false;
              }
            } else {
              validate114.errors = [
                { instancePath: instancePath + "/status", keyword: "type", message: "must be string" },
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
            if (!validate115(data.code, { instancePath: instancePath + "/code" })) {
              vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message !== undefined) {
              let data2 = data.message;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (func2(data2) < 1) {
                    validate114.errors = [
                      {
                        instancePath: instancePath + "/message",
                        keyword: "minLength",
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate114.errors = [
                    { instancePath: instancePath + "/message", keyword: "type", message: "must be string" },
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
                let data3 = data.url;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (errors === _errs6) {
                    if (typeof data3 === "string") {
                      if (func2(data3) > 2048) {
                        validate114.errors = [
                          {
                            instancePath: instancePath + "/url",
                            keyword: "maxLength",
                            message: "must NOT have more than 2048 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (!formats0.test(data3)) {
                          validate114.errors = [
                            {
                              instancePath: instancePath + "/url",
                              keyword: "format",
                              message: 'must match format "' + "uri" + '"',
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate114.errors = [
                        { instancePath: instancePath + "/url", keyword: "type", message: "must be string" },
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
                if (data.reference !== undefined) {
                  let data4 = data.reference;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data4 === "string") {
                      if (func2(data4) > 128) {
                        validate114.errors = [
                          {
                            instancePath: instancePath + "/reference",
                            keyword: "maxLength",
                            message: "must NOT have more than 128 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (func2(data4) < 1) {
                          validate114.errors = [
                            {
                              instancePath: instancePath + "/reference",
                              keyword: "minLength",
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate114.errors = [
                        {
                          instancePath: instancePath + "/reference",
                          keyword: "type",
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
                  if (data.payload !== undefined) {
                    const _errs10 = errors;
                    if (!validate117(data.payload, { instancePath: instancePath + "/payload" })) {
                      vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
                      errors = vErrors.length;
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
      validate114.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate114.errors = vErrors;
  return errors === 0;
}

function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === undefined && (missing0 = "error")) {
        validate113.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.error !== undefined) {
          if (!validate114(data.error, { instancePath: instancePath + "/error" })) {
            vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate113.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}

export const validateLibraryAlbumsResponse = validate120;
const schema48 = { type: "object", required: ["data"], properties: { data: { $ref: "LibraryAlbumsData" } } };
const schema49 = { type: "object", properties: { user: { $ref: "LibraryUser" } } };
const schema50 = {
  type: "object",
  properties: { id: { $ref: "UserId" }, libraryAlbums: { $ref: "LibraryAlbumCollection" } },
};
const schema51 = { type: "string", pattern: "^[a-z2-7]{26}$", minLength: 26, maxLength: 26 };
const pattern6 = new RegExp("^[a-z2-7]{26}$", "u");

function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 26) {
        validate123.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 26 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 26) {
          validate123.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 26 characters" },
          ];
          return false;
        } else {
          if (!pattern6.test(data)) {
            validate123.errors = [
              { instancePath, keyword: "pattern", message: 'must match pattern "' + "^[a-z2-7]{26}$" + '"' },
            ];
            return false;
          }
        }
      }
    } else {
      validate123.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}

const schema52 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "LibraryAlbum" } },
  },
};
const schema53 = {
  type: "object",
  properties: {
    node: { $ref: "LibraryAlbumNode" },
    purchased: { type: "boolean" },
    uploaded: { type: "boolean" },
    objectId: { type: "string", minLength: 36, maxLength: 36, format: "uuid" },
    cursor: { type: "string", minLength: 1, maxLength: 2048 },
  },
};
const schema54 = { type: "object", required: ["id"], properties: { id: { $ref: "CatalogId" } } };

function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate128.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== undefined) {
          if (!validate24(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate128.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}

const formats20 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (!validate128(data.node, { instancePath: instancePath + "/node" })) {
          vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
            validate127.errors = [
              { instancePath: instancePath + "/purchased", keyword: "type", message: "must be boolean" },
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
              validate127.errors = [
                { instancePath: instancePath + "/uploaded", keyword: "type", message: "must be boolean" },
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
                      validate127.errors = [
                        {
                          instancePath: instancePath + "/objectId",
                          keyword: "maxLength",
                          message: "must NOT have more than 36 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data3) < 36) {
                        validate127.errors = [
                          {
                            instancePath: instancePath + "/objectId",
                            keyword: "minLength",
                            message: "must NOT have fewer than 36 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (!formats20.test(data3)) {
                          validate127.errors = [
                            {
                              instancePath: instancePath + "/objectId",
                              keyword: "format",
                              message: 'must match format "' + "uuid" + '"',
                            },
                          ];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate127.errors = [
                      {
                        instancePath: instancePath + "/objectId",
                        keyword: "type",
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
                      validate127.errors = [
                        {
                          instancePath: instancePath + "/cursor",
                          keyword: "maxLength",
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data4) < 1) {
                        validate127.errors = [
                          {
                            instancePath: instancePath + "/cursor",
                            keyword: "minLength",
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate127.errors = [
                      { instancePath: instancePath + "/cursor", keyword: "type", message: "must be string" },
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
      validate127.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate127.errors = vErrors;
  return errors === 0;
}

function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pageInfo !== undefined) {
        const _errs1 = errors;
        if (!validate60(data.pageInfo, { instancePath: instancePath + "/pageInfo" })) {
          vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.edgeCount !== undefined) {
          let data1 = data.edgeCount;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data1 == "number") {
              if (data1 > 100 || isNaN(data1)) {
                validate125.errors = [
                  {
                    instancePath: instancePath + "/edgeCount",
                    keyword: "maximum",
                    message: "must be <= 100",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate125.errors = [
                    {
                      instancePath: instancePath + "/edgeCount",
                      keyword: "minimum",
                      message: "must be >= 0",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate125.errors = [
                { instancePath: instancePath + "/edgeCount", keyword: "type", message: "must be number" },
              ];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.edges !== undefined) {
            let data2 = data.edges;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data2)) {
                if (data2.length > 100) {
                  validate125.errors = [
                    {
                      instancePath: instancePath + "/edges",
                      keyword: "maxItems",
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate127(data2[i0], { instancePath: instancePath + "/edges/" + i0 })) {
                      vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate125.errors = [
                  { instancePath: instancePath + "/edges", keyword: "type", message: "must be array" },
                ];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
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

function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== undefined) {
        const _errs1 = errors;
        if (!validate123(data.id, { instancePath: instancePath + "/id" })) {
          vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.libraryAlbums !== undefined) {
          const _errs2 = errors;
          if (!validate125(data.libraryAlbums, { instancePath: instancePath + "/libraryAlbums" })) {
            vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
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

function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.user !== undefined) {
        if (!validate122(data.user, { instancePath: instancePath + "/user" })) {
          vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate121.errors = [{ instancePath, keyword: "type", message: "must be object" }];
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
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate121(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate120.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate120.errors = vErrors;
  return errors === 0;
}

export const validateRemoveAlbumResponse = validate135;
const schema55 = { type: "object", required: ["data"], properties: { data: { $ref: "RemoveAlbumData" } } };
const schema56 = { type: "object", properties: { removeAlbum: { $ref: "LibraryChange" } } };
const schema57 = {
  type: "object",
  properties: { album: { $ref: "AlbumReference" }, saveState: { $ref: "SaveState" } },
};
const schema58 = { type: "string", minLength: 1 };

function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) < 1) {
        validate139.errors = [
          { instancePath, keyword: "minLength", message: "must NOT have fewer than 1 characters" },
        ];
        return false;
      }
    } else {
      validate139.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate139.errors = vErrors;
  return errors === 0;
}

function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.album !== undefined) {
        const _errs1 = errors;
        if (!validate44(data.album, { instancePath: instancePath + "/album" })) {
          vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.saveState !== undefined) {
          const _errs2 = errors;
          if (!validate139(data.saveState, { instancePath: instancePath + "/saveState" })) {
            vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
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

function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.removeAlbum !== undefined) {
        if (!validate137(data.removeAlbum, { instancePath: instancePath + "/removeAlbum" })) {
          vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate136.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate136.errors = vErrors;
  return errors === 0;
}

function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate135.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate136(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate135.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate135.errors = vErrors;
  return errors === 0;
}

export const validateSaveAlbumResponse = validate143;
const schema59 = { type: "object", required: ["data"], properties: { data: { $ref: "SaveAlbumData" } } };
const schema60 = { type: "object", properties: { saveAlbum: { $ref: "LibraryChange" } } };

function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.saveAlbum !== undefined) {
        if (!validate137(data.saveAlbum, { instancePath: instancePath + "/saveAlbum" })) {
          vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate144.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate144.errors = vErrors;
  return errors === 0;
}

function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate143.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate144(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate143.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate143.errors = vErrors;
  return errors === 0;
}

export const validateSearchAllResponse = validate147;
const schema61 = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", maxItems: 10, items: { $ref: "View" } } },
};
const schema62 = {
  type: "object",
  properties: {
    _type: { type: "string", minLength: 1 },
    id: { type: "string", minLength: 1 },
    title: { type: "string", minLength: 1 },
    images: { type: "array", maxItems: 100, items: { $ref: "Image" } },
    content: { $ref: "ViewContent" },
  },
};
const schema63 = {
  type: "object",
  properties: {
    _type: { type: "string", minLength: 1 },
    nextPageToken: { type: "string", minLength: 1, maxLength: 2048 },
    entityGroups: { type: "array", maxItems: 100, items: { $ref: "EntityGroup" } },
  },
};
const schema64 = {
  type: "object",
  properties: {
    _type: { type: "string", minLength: 1 },
    id: { type: "string", minLength: 1 },
    title: { type: "string", minLength: 1 },
    viewType: { type: "string", minLength: 1 },
    content: { $ref: "EntityGroupContent" },
  },
};
const schema65 = {
  type: "object",
  properties: {
    _type: { type: "string", minLength: 1 },
    nextPageToken: { type: "string", minLength: 1, maxLength: 2048 },
    entities: { type: "array", maxItems: 100, items: { $ref: "Entity" } },
  },
};
const schema66 = {
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

function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data._type === undefined && (missing0 = "_type")) ||
        (data.id === undefined && (missing0 = "id"))
      ) {
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
        if (data._type !== undefined) {
          let data0 = data._type;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) < 1) {
                validate153.errors = [
                  {
                    instancePath: instancePath + "/_type",
                    keyword: "minLength",
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate153.errors = [
                { instancePath: instancePath + "/_type", keyword: "type", message: "must be string" },
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
                  validate153.errors = [
                    {
                      instancePath: instancePath + "/id",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate153.errors = [
                  { instancePath: instancePath + "/id", keyword: "type", message: "must be string" },
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
                    validate153.errors = [
                      {
                        instancePath: instancePath + "/title",
                        keyword: "minLength",
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate153.errors = [
                    { instancePath: instancePath + "/title", keyword: "type", message: "must be string" },
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
                      validate153.errors = [
                        {
                          instancePath: instancePath + "/name",
                          keyword: "minLength",
                          message: "must NOT have fewer than 1 characters",
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate153.errors = [
                      { instancePath: instancePath + "/name", keyword: "type", message: "must be string" },
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
                          validate153.errors = [
                            {
                              instancePath: instancePath + "/url",
                              keyword: "maxLength",
                              message: "must NOT have more than 2048 characters",
                            },
                          ];
                          return false;
                        } else {
                          if (!formats0.test(data4)) {
                            validate153.errors = [
                              {
                                instancePath: instancePath + "/url",
                                keyword: "format",
                                message: 'must match format "' + "uri" + '"',
                              },
                            ];
                            return false;
                          }
                        }
                      } else {
                        validate153.errors = [
                          { instancePath: instancePath + "/url", keyword: "type", message: "must be string" },
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
                          if (!validate32(data5[i0], { instancePath: instancePath + "/artists/" + i0 })) {
                            vErrors =
                              vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs13 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate153.errors = [
                          {
                            instancePath: instancePath + "/artists",
                            keyword: "type",
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
                            validate153.errors = [
                              {
                                instancePath: instancePath + "/images",
                                keyword: "maxItems",
                                message: "must NOT have more than 100 items",
                              },
                            ];
                            return false;
                          } else {
                            var valid2 = true;
                            const len1 = data7.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs16 = errors;
                              if (!validate39(data7[i1], { instancePath: instancePath + "/images/" + i1 })) {
                                vErrors =
                                  vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs16 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate153.errors = [
                            {
                              instancePath: instancePath + "/images",
                              keyword: "type",
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
      validate153.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate153.errors = vErrors;
  return errors === 0;
}

function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate152.errors = [
                {
                  instancePath: instancePath + "/_type",
                  keyword: "minLength",
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate152.errors = [
              { instancePath: instancePath + "/_type", keyword: "type", message: "must be string" },
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
                validate152.errors = [
                  {
                    instancePath: instancePath + "/nextPageToken",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate152.errors = [
                    {
                      instancePath: instancePath + "/nextPageToken",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate152.errors = [
                { instancePath: instancePath + "/nextPageToken", keyword: "type", message: "must be string" },
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
                  validate152.errors = [
                    {
                      instancePath: instancePath + "/entities",
                      keyword: "maxItems",
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate153(data2[i0], { instancePath: instancePath + "/entities/" + i0 })) {
                      vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate152.errors = [
                  { instancePath: instancePath + "/entities", keyword: "type", message: "must be array" },
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
      validate152.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate152.errors = vErrors;
  return errors === 0;
}

function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate151.errors = [
                {
                  instancePath: instancePath + "/_type",
                  keyword: "minLength",
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate151.errors = [
              { instancePath: instancePath + "/_type", keyword: "type", message: "must be string" },
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
                validate151.errors = [
                  {
                    instancePath: instancePath + "/id",
                    keyword: "minLength",
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate151.errors = [
                { instancePath: instancePath + "/id", keyword: "type", message: "must be string" },
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
                  validate151.errors = [
                    {
                      instancePath: instancePath + "/title",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate151.errors = [
                  { instancePath: instancePath + "/title", keyword: "type", message: "must be string" },
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
                    validate151.errors = [
                      {
                        instancePath: instancePath + "/viewType",
                        keyword: "minLength",
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate151.errors = [
                    { instancePath: instancePath + "/viewType", keyword: "type", message: "must be string" },
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
                if (!validate152(data.content, { instancePath: instancePath + "/content" })) {
                  vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
      validate151.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate151.errors = vErrors;
  return errors === 0;
}

function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate150.errors = [
                {
                  instancePath: instancePath + "/_type",
                  keyword: "minLength",
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate150.errors = [
              { instancePath: instancePath + "/_type", keyword: "type", message: "must be string" },
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
                validate150.errors = [
                  {
                    instancePath: instancePath + "/nextPageToken",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate150.errors = [
                    {
                      instancePath: instancePath + "/nextPageToken",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate150.errors = [
                { instancePath: instancePath + "/nextPageToken", keyword: "type", message: "must be string" },
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
                  validate150.errors = [
                    {
                      instancePath: instancePath + "/entityGroups",
                      keyword: "maxItems",
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate151(data2[i0], { instancePath: instancePath + "/entityGroups/" + i0 })) {
                      vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate150.errors = [
                  { instancePath: instancePath + "/entityGroups", keyword: "type", message: "must be array" },
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
      validate150.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate150.errors = vErrors;
  return errors === 0;
}

function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate148.errors = [
                {
                  instancePath: instancePath + "/_type",
                  keyword: "minLength",
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate148.errors = [
              { instancePath: instancePath + "/_type", keyword: "type", message: "must be string" },
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
                validate148.errors = [
                  {
                    instancePath: instancePath + "/id",
                    keyword: "minLength",
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate148.errors = [
                { instancePath: instancePath + "/id", keyword: "type", message: "must be string" },
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
                  validate148.errors = [
                    {
                      instancePath: instancePath + "/title",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate148.errors = [
                  { instancePath: instancePath + "/title", keyword: "type", message: "must be string" },
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
                    validate148.errors = [
                      {
                        instancePath: instancePath + "/images",
                        keyword: "maxItems",
                        message: "must NOT have more than 100 items",
                      },
                    ];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs9 = errors;
                      if (!validate39(data3[i0], { instancePath: instancePath + "/images/" + i0 })) {
                        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate148.errors = [
                    { instancePath: instancePath + "/images", keyword: "type", message: "must be array" },
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
                const _errs10 = errors;
                if (!validate150(data.content, { instancePath: instancePath + "/content" })) {
                  vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate147.errors = [
          {
            instancePath,
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
                validate147.errors = [
                  {
                    instancePath: instancePath + "/data",
                    keyword: "maxItems",
                    message: "must NOT have more than 10 items",
                  },
                ];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs3 = errors;
                  if (!validate148(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
                    vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate147.errors = [
                { instancePath: instancePath + "/data", keyword: "type", message: "must be array" },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate147.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate147.errors = vErrors;
  return errors === 0;
}

export const validateTrackResponse = validate161;
const schema67 = { type: "object", required: ["data"], properties: { data: { $ref: "TrackData" } } };
const schema68 = { type: "object", properties: { track: { $ref: "Track" } } };

function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.track !== undefined) {
        if (!validate41(data.track, { instancePath: instancePath + "/track" })) {
          vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate162.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate162.errors = vErrors;
  return errors === 0;
}

function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate161.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate162(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate161.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate161.errors = vErrors;
  return errors === 0;
}

export const validateTrackSearchResponse = validate165;
const schema69 = { type: "object", required: ["data"], properties: { data: { $ref: "TrackSearchData" } } };
const schema70 = { type: "object", properties: { searchTracks: { $ref: "TrackCollection" } } };

function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.searchTracks !== undefined) {
        if (!validate101(data.searchTracks, { instancePath: instancePath + "/searchTracks" })) {
          vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate166.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate166.errors = vErrors;
  return errors === 0;
}

function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate165.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate166(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
            errors = vErrors.length;
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

export const validateTracksResponse = validate169;
const schema71 = { type: "object", required: ["data"], properties: { data: { $ref: "TracksData" } } };
const schema72 = {
  type: "object",
  properties: { tracks: { type: "array", maxItems: 100, items: { $ref: "Track" } } },
};

function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate170.errors = [
                {
                  instancePath: instancePath + "/tracks",
                  keyword: "maxItems",
                  message: "must NOT have more than 100 items",
                },
              ];
              return false;
            } else {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate41(data0[i0], { instancePath: instancePath + "/tracks/" + i0 })) {
                  vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate170.errors = [
              { instancePath: instancePath + "/tracks", keyword: "type", message: "must be array" },
            ];
            return false;
          }
        }
      }
    } else {
      validate170.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate170.errors = vErrors;
  return errors === 0;
}

function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
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
        if (data.data !== undefined) {
          if (!validate170(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
            errors = vErrors.length;
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

export const validateUpdateUserResponse = validate173;
const schema73 = { type: "object", required: ["data"], properties: { data: { $ref: "UpdateUserData" } } };
const schema74 = { type: "object", properties: { updateUser: { $ref: "User" } } };
const schema75 = {
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

function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate175.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate123(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            let data1 = data.name;
            const _errs2 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate175.errors = [
                { instancePath: instancePath + "/name", keyword: "type", message: "must be string,null" },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.images !== undefined) {
              let data2 = data.images;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate39(data2[i0], { instancePath: instancePath + "/images/" + i0 })) {
                      vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate175.errors = [
                    { instancePath: instancePath + "/images", keyword: "type", message: "must be array" },
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
                let data4 = data.url;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (errors === _errs7) {
                    if (typeof data4 === "string") {
                      if (func2(data4) > 2048) {
                        validate175.errors = [
                          {
                            instancePath: instancePath + "/url",
                            keyword: "maxLength",
                            message: "must NOT have more than 2048 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (!formats0.test(data4)) {
                          validate175.errors = [
                            {
                              instancePath: instancePath + "/url",
                              keyword: "format",
                              message: 'must match format "' + "uri" + '"',
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate175.errors = [
                        { instancePath: instancePath + "/url", keyword: "type", message: "must be string" },
                      ];
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.tier !== undefined) {
                  let data5 = data.tier;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data5 === "string") {
                      if (func2(data5) < 1) {
                        validate175.errors = [
                          {
                            instancePath: instancePath + "/tier",
                            keyword: "minLength",
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate175.errors = [
                        { instancePath: instancePath + "/tier", keyword: "type", message: "must be string" },
                      ];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.handle !== undefined) {
                    let data6 = data.handle;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data6 === "string") {
                        if (func2(data6) < 1) {
                          validate175.errors = [
                            {
                              instancePath: instancePath + "/handle",
                              keyword: "minLength",
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate175.errors = [
                          {
                            instancePath: instancePath + "/handle",
                            keyword: "type",
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
                }
              }
            }
          }
        }
      }
    } else {
      validate175.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate175.errors = vErrors;
  return errors === 0;
}

function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.updateUser !== undefined) {
        if (!validate175(data.updateUser, { instancePath: instancePath + "/updateUser" })) {
          vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate174.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate174.errors = vErrors;
  return errors === 0;
}

function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate173.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate174(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
            errors = vErrors.length;
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

export const validateUserResponse = validate180;
const schema76 = { type: "object", required: ["data"], properties: { data: { $ref: "UserData" } } };
const schema77 = { type: "object", properties: { user: { $ref: "User" } } };

function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.user !== undefined) {
        if (!validate175(data.user, { instancePath: instancePath + "/user" })) {
          vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate181.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate181.errors = vErrors;
  return errors === 0;
}

function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate180.errors = [
          {
            instancePath,
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate181(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
            errors = vErrors.length;
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

export const validateXRequestIdHeader = validate184;
const schema78 = { type: "string", maxLength: 128 };

function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        validate184.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 128 characters" },
        ];
        return false;
      }
    } else {
      validate184.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate184.errors = vErrors;
  return errors === 0;
}

export const validateWWWAuthenticateHeader = validate185;
const schema79 = { type: "string", maxLength: 1024 };

function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 1024) {
        validate185.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 1024 characters" },
        ];
        return false;
      }
    } else {
      validate185.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate185.errors = vErrors;
  return errors === 0;
}

export const validateRetryAfterHeader = validate186;
const schema80 = { type: "integer", minimum: 0, maximum: 86400 };

function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    validate186.errors = [{ instancePath, keyword: "type", message: "must be integer" }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number") {
      if (data > 86400 || isNaN(data)) {
        validate186.errors = [{ instancePath, keyword: "maximum", message: "must be <= 86400" }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate186.errors = [{ instancePath, keyword: "minimum", message: "must be >= 0" }];
          return false;
        }
      }
    }
  }
  validate186.errors = vErrors;
  return errors === 0;
}
