// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
"use strict";
export const validateAddedPlaylistTracksResponse = validate21;
const schema6 = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: "AddedPlaylistTracksData" } },
};
const schema7 = { type: "object", properties: { appendTracks: { $ref: "PlaylistChange" } } };
const schema8 = {
  type: "object",
  properties: {
    id: { type: "string", minLength: 1 },
    title: { type: "string", minLength: 1 },
    description: { type: "string" },
    visibility: { type: "string", minLength: 1 },
    trackCount: { type: "number", format: "double", minimum: 0 },
    duration: { type: "number", format: "double", minimum: 0 },
    url: { type: "string", maxLength: 2048 },
    entries: { type: "array", maxItems: 100, items: { $ref: "PlaylistEntry" } },
  },
};
const func2 = (text) => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);
const schema9 = {
  type: "object",
  properties: { entryId: { $ref: "EntryId" }, trackId: { $ref: "CatalogId" } },
};
const schema10 = { type: "string", pattern: "^[^\\x00-\\x1F\\x7F]*$", minLength: 1, maxLength: 128 };
const pattern0 = new RegExp("^[^\\x00-\\x1F\\x7F]*$", "u");

function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        validate25.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 128 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate25.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 1 characters" },
          ];
          return false;
        } else {
          if (!pattern0.test(data)) {
            validate25.errors = [
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
      validate25.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}

const schema11 = { type: "string", pattern: "^B0[0-9A-Z]{8}$", minLength: 10, maxLength: 10 };
const pattern1 = new RegExp("^B0[0-9A-Z]{8}$", "u");

function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 10) {
        validate27.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 10 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 10) {
          validate27.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 10 characters" },
          ];
          return false;
        } else {
          if (!pattern1.test(data)) {
            validate27.errors = [
              { instancePath, keyword: "pattern", message: 'must match pattern "' + "^B0[0-9A-Z]{8}$" + '"' },
            ];
            return false;
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}

function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.entryId !== undefined) {
        const _errs1 = errors;
        if (!validate25(data.entryId, { instancePath: instancePath + "/entryId" })) {
          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.trackId !== undefined) {
          const _errs2 = errors;
          if (!validate27(data.trackId, { instancePath: instancePath + "/trackId" })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
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

function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== undefined) {
        let data0 = data.id;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func2(data0) < 1) {
              validate23.errors = [
                {
                  instancePath: instancePath + "/id",
                  keyword: "minLength",
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate23.errors = [
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
        if (data.title !== undefined) {
          let data1 = data.title;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
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
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.description !== undefined) {
            const _errs5 = errors;
            if (typeof data.description !== "string") {
              validate23.errors = [
                { instancePath: instancePath + "/description", keyword: "type", message: "must be string" },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.visibility !== undefined) {
              let data3 = data.visibility;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data3 === "string") {
                  if (func2(data3) < 1) {
                    validate23.errors = [
                      {
                        instancePath: instancePath + "/visibility",
                        keyword: "minLength",
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate23.errors = [
                    {
                      instancePath: instancePath + "/visibility",
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
              if (data.trackCount !== undefined) {
                let data4 = data.trackCount;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data4 == "number") {
                    if (data4 < 0 || isNaN(data4)) {
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
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.duration !== undefined) {
                  let data5 = data.duration;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (typeof data5 == "number") {
                      if (data5 < 0 || isNaN(data5)) {
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
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.url !== undefined) {
                    let data6 = data.url;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (typeof data6 === "string") {
                        if (func2(data6) > 2048) {
                          validate23.errors = [
                            {
                              instancePath: instancePath + "/url",
                              keyword: "maxLength",
                              message: "must NOT have more than 2048 characters",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate23.errors = [
                          { instancePath: instancePath + "/url", keyword: "type", message: "must be string" },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.entries !== undefined) {
                      let data7 = data.entries;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (Array.isArray(data7)) {
                          if (data7.length > 100) {
                            validate23.errors = [
                              {
                                instancePath: instancePath + "/entries",
                                keyword: "maxItems",
                                message: "must NOT have more than 100 items",
                              },
                            ];
                            return false;
                          } else {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs17 = errors;
                              if (!validate24(data7[i0], { instancePath: instancePath + "/entries/" + i0 })) {
                                vErrors =
                                  vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs17 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate23.errors = [
                            {
                              instancePath: instancePath + "/entries",
                              keyword: "type",
                              message: "must be array",
                            },
                          ];
                          return false;
                        }
                      }
                      var valid0 = _errs15 === errors;
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
      if (data.appendTracks !== undefined) {
        if (!validate23(data.appendTracks, { instancePath: instancePath + "/appendTracks" })) {
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

export const validateAlbumResponse = validate32;
const schema12 = { type: "object", required: ["data"], properties: { data: { $ref: "AlbumData" } } };
const schema13 = { type: "object", properties: { album: { $ref: "Album" } } };
const schema14 = {
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
const schema15 = { type: "string", minLength: 1 };

function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) < 1) {
        validate36.errors = [
          { instancePath, keyword: "minLength", message: "must NOT have fewer than 1 characters" },
        ];
        return false;
      }
    } else {
      validate36.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}

const schema16 = {
  type: "object",
  properties: {
    code: { type: "string", pattern: "^[A-Z]{2}$", minLength: 2, maxLength: 2 },
    territoryName: { type: "string", minLength: 1 },
  },
};
const pattern2 = new RegExp("^[A-Z]{2}$", "u");

function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate38.errors = [
                {
                  instancePath: instancePath + "/code",
                  keyword: "maxLength",
                  message: "must NOT have more than 2 characters",
                },
              ];
              return false;
            } else {
              if (func2(data0) < 2) {
                validate38.errors = [
                  {
                    instancePath: instancePath + "/code",
                    keyword: "minLength",
                    message: "must NOT have fewer than 2 characters",
                  },
                ];
                return false;
              } else {
                if (!pattern2.test(data0)) {
                  validate38.errors = [
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
            validate38.errors = [
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
                validate38.errors = [
                  {
                    instancePath: instancePath + "/territoryName",
                    keyword: "minLength",
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate38.errors = [
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
      validate38.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}

const schema17 = {
  type: "object",
  properties: {
    id: { type: "string", pattern: "^[A-Z]{2}$", minLength: 2, maxLength: 2 },
    name: { type: "string", minLength: 1 },
  },
};

function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate40.errors = [
                {
                  instancePath: instancePath + "/id",
                  keyword: "maxLength",
                  message: "must NOT have more than 2 characters",
                },
              ];
              return false;
            } else {
              if (func2(data0) < 2) {
                validate40.errors = [
                  {
                    instancePath: instancePath + "/id",
                    keyword: "minLength",
                    message: "must NOT have fewer than 2 characters",
                  },
                ];
                return false;
              } else {
                if (!pattern2.test(data0)) {
                  validate40.errors = [
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
            validate40.errors = [
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
                validate40.errors = [
                  {
                    instancePath: instancePath + "/name",
                    keyword: "minLength",
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate40.errors = [
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
      validate40.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}

const schema18 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "CatalogId" },
    name: { type: "string", minLength: 1 },
    url: { type: "string", format: "uri", maxLength: 2048 },
  },
};
const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;

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
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate27(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
                  validate42.errors = [
                    {
                      instancePath: instancePath + "/name",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate42.errors = [
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
                      validate42.errors = [
                        {
                          instancePath: instancePath + "/url",
                          keyword: "maxLength",
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (!formats0.test(data2)) {
                        validate42.errors = [
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
                    validate42.errors = [
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
      validate42.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}

const schema19 = {
  type: "object",
  properties: {
    isDownloadable: { type: "boolean" },
    isPurchaseable: { type: "boolean" },
    isPreviewable: { type: "boolean" },
    isPrimeEligible: { type: "boolean" },
  },
};

function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.isDownloadable !== undefined) {
        const _errs1 = errors;
        if (typeof data.isDownloadable !== "boolean") {
          validate45.errors = [
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
            validate45.errors = [
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
              validate45.errors = [
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
                validate45.errors = [
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
      validate45.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}

const schema20 = {
  type: "object",
  properties: { isKidFriendly: { type: "boolean" }, hasExplicitLanguage: { type: "boolean" } },
};

function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.isKidFriendly !== undefined) {
        const _errs1 = errors;
        if (typeof data.isKidFriendly !== "boolean") {
          validate47.errors = [
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
            validate47.errors = [
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
      validate47.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}

const schema21 = {
  type: "object",
  properties: {
    url: { type: "string", format: "uri", maxLength: 2048 },
    height: { type: "number", format: "double", minimum: 0 },
    width: { type: "number", format: "double", minimum: 0 },
    imageType: { type: "string", minLength: 1 },
  },
};

function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                validate49.errors = [
                  {
                    instancePath: instancePath + "/url",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (!formats0.test(data0)) {
                  validate49.errors = [
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
              validate49.errors = [
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
                validate49.errors = [
                  { instancePath: instancePath + "/height", keyword: "minimum", message: "must be >= 0" },
                ];
                return false;
              }
            } else {
              validate49.errors = [
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
                  validate49.errors = [
                    { instancePath: instancePath + "/width", keyword: "minimum", message: "must be >= 0" },
                  ];
                  return false;
                }
              } else {
                validate49.errors = [
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
                    validate49.errors = [
                      {
                        instancePath: instancePath + "/imageType",
                        keyword: "minLength",
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate49.errors = [
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
      validate49.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate49.errors = vErrors;
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
const schema23 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "CatalogId" },
    title: { type: "string", minLength: 1 },
    url: { type: "string", format: "uri", maxLength: 2048 },
  },
};

function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
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
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate27(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
                  validate54.errors = [
                    {
                      instancePath: instancePath + "/title",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate54.errors = [
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
                      validate54.errors = [
                        {
                          instancePath: instancePath + "/url",
                          keyword: "maxLength",
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (!formats0.test(data2)) {
                        validate54.errors = [
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
                    validate54.errors = [
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
      validate54.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}

const formats2 =
  /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
const pattern5 = new RegExp("^[A-Z]{2}[0-9A-Z]{3}[0-9]{7}$", "u");

function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate51.errors = [
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
          if (!validate27(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
                  validate51.errors = [
                    {
                      instancePath: instancePath + "/title",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate51.errors = [
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
                      validate51.errors = [
                        {
                          instancePath: instancePath + "/url",
                          keyword: "maxLength",
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (!formats0.test(data2)) {
                        validate51.errors = [
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
                    validate51.errors = [
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
                      if (!validate36(data3[i0], { instancePath: instancePath + "/audioQualities/" + i0 })) {
                        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate51.errors = [
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
                        validate51.errors = [
                          {
                            instancePath: instancePath + "/globalAsin",
                            keyword: "maxLength",
                            message: "must NOT have more than 10 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (func2(data5) < 10) {
                          validate51.errors = [
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
                      validate51.errors = [
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
                          validate51.errors = [
                            {
                              instancePath: instancePath + "/shortTitle",
                              keyword: "minLength",
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate51.errors = [
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
                            validate51.errors = [
                              {
                                instancePath: instancePath + "/duration",
                                keyword: "minimum",
                                message: "must be >= 0",
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate51.errors = [
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
                        if (!validate54(data.album, { instancePath: instancePath + "/album" })) {
                          vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
                                  validate51.errors = [
                                    {
                                      instancePath: instancePath + "/releaseDate",
                                      keyword: "format",
                                      message: 'must match format "' + "date-time" + '"',
                                    },
                                  ];
                                  return false;
                                }
                              } else {
                                validate51.errors = [
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
                                  validate51.errors = [
                                    {
                                      instancePath: instancePath + "/isrc",
                                      keyword: "maxLength",
                                      message: "must NOT have more than 12 characters",
                                    },
                                  ];
                                  return false;
                                } else {
                                  if (func2(data10) < 12) {
                                    validate51.errors = [
                                      {
                                        instancePath: instancePath + "/isrc",
                                        keyword: "minLength",
                                        message: "must NOT have fewer than 12 characters",
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (!pattern5.test(data10)) {
                                      validate51.errors = [
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
                                validate51.errors = [
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
                                      !validate42(data11[i1], {
                                        instancePath: instancePath + "/artists/" + i1,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null
                                          ? validate42.errors
                                          : vErrors.concat(validate42.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs22 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate51.errors = [
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
                                  !validate38(data.musicTerritory, {
                                    instancePath: instancePath + "/musicTerritory",
                                  })
                                ) {
                                  vErrors =
                                    vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.market !== undefined) {
                                  const _errs24 = errors;
                                  if (!validate40(data.market, { instancePath: instancePath + "/market" })) {
                                    vErrors =
                                      vErrors === null
                                        ? validate40.errors
                                        : vErrors.concat(validate40.errors);
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
                                          validate51.errors = [
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
                                              !validate40(data15[i2], {
                                                instancePath: instancePath + "/availableMarkets/" + i2,
                                              })
                                            ) {
                                              vErrors =
                                                vErrors === null
                                                  ? validate40.errors
                                                  : vErrors.concat(validate40.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid3 = _errs27 === errors;
                                            if (!valid3) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate51.errors = [
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
                                        !validate45(data.eligibility, {
                                          instancePath: instancePath + "/eligibility",
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null
                                            ? validate45.errors
                                            : vErrors.concat(validate45.errors);
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
                                          !validate47(data.parentalSettings, {
                                            instancePath: instancePath + "/parentalSettings",
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate47.errors
                                              : vErrors.concat(validate47.errors);
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
                                                validate51.errors = [
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
                                                    !validate49(data19[i3], {
                                                      instancePath: instancePath + "/images/" + i3,
                                                    })
                                                  ) {
                                                    vErrors =
                                                      vErrors === null
                                                        ? validate49.errors
                                                        : vErrors.concat(validate49.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid4 = _errs32 === errors;
                                                  if (!valid4) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate51.errors = [
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
                                                    validate51.errors = [
                                                      {
                                                        instancePath: instancePath + "/previewUrl",
                                                        keyword: "maxLength",
                                                        message: "must NOT have more than 2048 characters",
                                                      },
                                                    ];
                                                    return false;
                                                  } else {
                                                    if (!formats0.test(data21)) {
                                                      validate51.errors = [
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
                                                  validate51.errors = [
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
                                                    validate51.errors = [
                                                      {
                                                        instancePath: instancePath + "/label",
                                                        keyword: "minLength",
                                                        message: "must NOT have fewer than 1 characters",
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                } else {
                                                  validate51.errors = [
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
      validate51.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}

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
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate27(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
                  if (!validate36(data1[i0], { instancePath: instancePath + "/audioQualities/" + i0 })) {
                    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate34.errors = [
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
                    validate34.errors = [
                      {
                        instancePath: instancePath + "/globalAsin",
                        keyword: "maxLength",
                        message: "must NOT have more than 10 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (func2(data3) < 10) {
                      validate34.errors = [
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
                  validate34.errors = [
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
                      validate34.errors = [
                        {
                          instancePath: instancePath + "/localAsin",
                          keyword: "maxLength",
                          message: "must NOT have more than 10 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data4) < 10) {
                        validate34.errors = [
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
                    validate34.errors = [
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
                        validate34.errors = [
                          {
                            instancePath: instancePath + "/title",
                            keyword: "minLength",
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate34.errors = [
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
                          validate34.errors = [
                            {
                              instancePath: instancePath + "/shortTitle",
                              keyword: "minLength",
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate34.errors = [
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
                            validate34.errors = [
                              {
                                instancePath: instancePath + "/duration",
                                keyword: "minimum",
                                message: "must be >= 0",
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate34.errors = [
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
                                validate34.errors = [
                                  {
                                    instancePath: instancePath + "/url",
                                    keyword: "maxLength",
                                    message: "must NOT have more than 2048 characters",
                                  },
                                ];
                                return false;
                              } else {
                                if (!formats0.test(data8)) {
                                  validate34.errors = [
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
                              validate34.errors = [
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
                                validate34.errors = [
                                  {
                                    instancePath: instancePath + "/release",
                                    keyword: "minLength",
                                    message: "must NOT have fewer than 1 characters",
                                  },
                                ];
                                return false;
                              }
                            } else {
                              validate34.errors = [
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
                                    validate34.errors = [
                                      {
                                        instancePath: instancePath + "/releaseDate",
                                        keyword: "format",
                                        message: 'must match format "' + "date-time" + '"',
                                      },
                                    ];
                                    return false;
                                  }
                                } else {
                                  validate34.errors = [
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
                                !validate38(data.musicTerritory, {
                                  instancePath: instancePath + "/musicTerritory",
                                })
                              ) {
                                vErrors =
                                  vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
                                      validate34.errors = [
                                        {
                                          instancePath: instancePath + "/market",
                                          keyword: "maxLength",
                                          message: "must NOT have more than 2 characters",
                                        },
                                      ];
                                      return false;
                                    } else {
                                      if (func2(data12) < 2) {
                                        validate34.errors = [
                                          {
                                            instancePath: instancePath + "/market",
                                            keyword: "minLength",
                                            message: "must NOT have fewer than 2 characters",
                                          },
                                        ];
                                        return false;
                                      } else {
                                        if (!pattern2.test(data12)) {
                                          validate34.errors = [
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
                                    validate34.errors = [
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
                                        validate34.errors = [
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
                                            !validate40(data13[i1], {
                                              instancePath: instancePath + "/availableMarkets/" + i1,
                                            })
                                          ) {
                                            vErrors =
                                              vErrors === null
                                                ? validate40.errors
                                                : vErrors.concat(validate40.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid2 = _errs26 === errors;
                                          if (!valid2) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      validate34.errors = [
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
                                            !validate42(data15[i2], {
                                              instancePath: instancePath + "/artists/" + i2,
                                            })
                                          ) {
                                            vErrors =
                                              vErrors === null
                                                ? validate42.errors
                                                : vErrors.concat(validate42.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid3 = _errs29 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate34.errors = [
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
                                        !validate45(data.eligibility, {
                                          instancePath: instancePath + "/eligibility",
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null
                                            ? validate45.errors
                                            : vErrors.concat(validate45.errors);
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
                                          !validate47(data.parentalSettings, {
                                            instancePath: instancePath + "/parentalSettings",
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null
                                              ? validate47.errors
                                              : vErrors.concat(validate47.errors);
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
                                                validate34.errors = [
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
                                                    !validate49(data19[i3], {
                                                      instancePath: instancePath + "/images/" + i3,
                                                    })
                                                  ) {
                                                    vErrors =
                                                      vErrors === null
                                                        ? validate49.errors
                                                        : vErrors.concat(validate49.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid4 = _errs34 === errors;
                                                  if (!valid4) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate34.errors = [
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
                                                    !validate51(data21[i4], {
                                                      instancePath: instancePath + "/tracks/" + i4,
                                                    })
                                                  ) {
                                                    vErrors =
                                                      vErrors === null
                                                        ? validate51.errors
                                                        : vErrors.concat(validate51.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid5 = _errs37 === errors;
                                                  if (!valid5) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate34.errors = [
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
                                                    validate34.errors = [
                                                      {
                                                        instancePath: instancePath + "/trackCount",
                                                        keyword: "minimum",
                                                        message: "must be >= 0",
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                } else {
                                                  validate34.errors = [
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
                                                      validate34.errors = [
                                                        {
                                                          instancePath: instancePath + "/label",
                                                          keyword: "minLength",
                                                          message: "must NOT have fewer than 1 characters",
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate34.errors = [
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
      validate34.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}

function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.album !== undefined) {
        if (!validate34(data.album, { instancePath: instancePath + "/album" })) {
          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate33.errors = [{ instancePath, keyword: "type", message: "must be object" }];
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
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
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
        if (data.data !== undefined) {
          if (!validate33(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
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

export const validateAlbumSearchResponse = validate67;
const schema24 = { type: "object", required: ["data"], properties: { data: { $ref: "AlbumSearchData" } } };
const schema25 = { type: "object", properties: { searchAlbums: { $ref: "AlbumCollection" } } };
const schema26 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "AlbumEdge" } },
  },
};
const schema27 = {
  type: "object",
  properties: { hasNextPage: { type: "boolean" }, token: { type: "string", minLength: 1, maxLength: 2048 } },
};

function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.hasNextPage !== undefined) {
        const _errs1 = errors;
        if (typeof data.hasNextPage !== "boolean") {
          validate70.errors = [
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
                validate70.errors = [
                  {
                    instancePath: instancePath + "/token",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate70.errors = [
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
              validate70.errors = [
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
      validate70.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}

const schema28 = {
  type: "object",
  properties: { node: { $ref: "Album" }, cursor: { type: "string", minLength: 1, maxLength: 2048 } },
};

function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (!validate34(data.node, { instancePath: instancePath + "/node" })) {
          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
                validate72.errors = [
                  {
                    instancePath: instancePath + "/cursor",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate72.errors = [
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
              validate72.errors = [
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
      validate72.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}

function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pageInfo !== undefined) {
        const _errs1 = errors;
        if (!validate70(data.pageInfo, { instancePath: instancePath + "/pageInfo" })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
                validate69.errors = [
                  {
                    instancePath: instancePath + "/edgeCount",
                    keyword: "maximum",
                    message: "must be <= 100",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate69.errors = [
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
              validate69.errors = [
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
                  validate69.errors = [
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
                    if (!validate72(data2[i0], { instancePath: instancePath + "/edges/" + i0 })) {
                      vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate69.errors = [
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
      validate69.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}

function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.searchAlbums !== undefined) {
        if (!validate69(data.searchAlbums, { instancePath: instancePath + "/searchAlbums" })) {
          vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
          errors = vErrors.length;
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

export const validateAlbumsResponse = validate77;
const schema29 = { type: "object", required: ["data"], properties: { data: { $ref: "AlbumsData" } } };
const schema30 = {
  type: "object",
  properties: { albums: { type: "array", maxItems: 100, items: { $ref: "Album" } } },
};

function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate78.errors = [
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
                if (!validate34(data0[i0], { instancePath: instancePath + "/albums/" + i0 })) {
                  vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate78.errors = [
              { instancePath: instancePath + "/albums", keyword: "type", message: "must be array" },
            ];
            return false;
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

function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate77.errors = [
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
          if (!validate78(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate77.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}

export const validateArtistAlbumsResponse = validate81;
const schema31 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistAlbumsData" } } };
const schema32 = { type: "object", properties: { artist: { $ref: "ArtistAlbums" } } };
const schema33 = {
  type: "object",
  required: ["id"],
  properties: { id: { $ref: "CatalogId" }, albums: { $ref: "AlbumCollection" } },
};

function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate83.errors = [
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
          if (!validate27(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.albums !== undefined) {
            const _errs2 = errors;
            if (!validate69(data.albums, { instancePath: instancePath + "/albums" })) {
              vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate83.errors = [{ instancePath, keyword: "type", message: "must be object" }];
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
      if (data.artist !== undefined) {
        if (!validate83(data.artist, { instancePath: instancePath + "/artist" })) {
          vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate82.errors = [{ instancePath, keyword: "type", message: "must be object" }];
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
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate82(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate81.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}

export const validateArtistResponse = validate88;
const schema34 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistData" } } };
const schema35 = { type: "object", properties: { artist: { $ref: "Artist" } } };
const schema36 = {
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
const schema37 = { type: "object", additionalProperties: true };

function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
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
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate90.errors = [
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
          if (!validate27(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
                  validate90.errors = [
                    {
                      instancePath: instancePath + "/name",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate90.errors = [
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
                      validate90.errors = [
                        {
                          instancePath: instancePath + "/url",
                          keyword: "maxLength",
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (!formats0.test(data2)) {
                        validate90.errors = [
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
                    validate90.errors = [
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
                      validate90.errors = [
                        {
                          instancePath: instancePath + "/globalAsin",
                          keyword: "maxLength",
                          message: "must NOT have more than 10 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data3) < 10) {
                        validate90.errors = [
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
                    validate90.errors = [
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
                        validate90.errors = [
                          {
                            instancePath: instancePath + "/localAsin",
                            keyword: "maxLength",
                            message: "must NOT have more than 10 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (func2(data4) < 10) {
                          validate90.errors = [
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
                      validate90.errors = [
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
                          validate90.errors = [
                            {
                              instancePath: instancePath + "/followerCount",
                              keyword: "minimum",
                              message: "must be >= 0",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate90.errors = [
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
                      if (!validate92(data.related, { instancePath: instancePath + "/related" })) {
                        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
                              if (!validate49(data7[i0], { instancePath: instancePath + "/images/" + i0 })) {
                                vErrors =
                                  vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs15 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            validate90.errors = [
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
                            !validate38(data.musicTerritory, {
                              instancePath: instancePath + "/musicTerritory",
                            })
                          ) {
                            vErrors =
                              vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
      if (data.artist !== undefined) {
        if (!validate90(data.artist, { instancePath: instancePath + "/artist" })) {
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

export const validateArtistSearchResponse = validate98;
const schema38 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistSearchData" } } };
const schema39 = { type: "object", properties: { searchArtists: { $ref: "ArtistCollection" } } };
const schema40 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "ArtistEdge" } },
  },
};
const schema41 = {
  type: "object",
  properties: {
    node: { $ref: "ArtistReference" },
    cursor: { type: "string", minLength: 1, maxLength: 2048 },
  },
};

function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (!validate42(data.node, { instancePath: instancePath + "/node" })) {
          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
                validate102.errors = [
                  {
                    instancePath: instancePath + "/cursor",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate102.errors = [
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
              validate102.errors = [
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
      validate102.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate102.errors = vErrors;
  return errors === 0;
}

function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pageInfo !== undefined) {
        const _errs1 = errors;
        if (!validate70(data.pageInfo, { instancePath: instancePath + "/pageInfo" })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
                validate100.errors = [
                  {
                    instancePath: instancePath + "/edgeCount",
                    keyword: "maximum",
                    message: "must be <= 100",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate100.errors = [
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
              validate100.errors = [
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
                  validate100.errors = [
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
                    if (!validate102(data2[i0], { instancePath: instancePath + "/edges/" + i0 })) {
                      vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate100.errors = [
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
      validate100.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}

function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.searchArtists !== undefined) {
        if (!validate100(data.searchArtists, { instancePath: instancePath + "/searchArtists" })) {
          vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
          errors = vErrors.length;
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
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
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
        if (data.data !== undefined) {
          if (!validate99(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
            errors = vErrors.length;
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

export const validateArtistTracksResponse = validate107;
const schema42 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistTracksData" } } };
const schema43 = { type: "object", properties: { artist: { $ref: "ArtistTracks" } } };
const schema44 = {
  type: "object",
  required: ["id"],
  properties: { id: { $ref: "CatalogId" }, tracks: { $ref: "TrackCollection" } },
};
const schema45 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "TrackEdge" } },
  },
};
const schema46 = {
  type: "object",
  properties: { node: { $ref: "Track" }, cursor: { type: "string", minLength: 1, maxLength: 2048 } },
};

function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (!validate51(data.node, { instancePath: instancePath + "/node" })) {
          vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
                validate113.errors = [
                  {
                    instancePath: instancePath + "/cursor",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate113.errors = [
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
              validate113.errors = [
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
      validate113.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}

function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pageInfo !== undefined) {
        const _errs1 = errors;
        if (!validate70(data.pageInfo, { instancePath: instancePath + "/pageInfo" })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
                validate111.errors = [
                  {
                    instancePath: instancePath + "/edgeCount",
                    keyword: "maximum",
                    message: "must be <= 100",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate111.errors = [
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
              validate111.errors = [
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
                  validate111.errors = [
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
                    if (!validate113(data2[i0], { instancePath: instancePath + "/edges/" + i0 })) {
                      vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate111.errors = [
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
      validate111.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}

function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
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
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate27(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.tracks !== undefined) {
            const _errs2 = errors;
            if (!validate111(data.tracks, { instancePath: instancePath + "/tracks" })) {
              vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
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

function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.artist !== undefined) {
        if (!validate109(data.artist, { instancePath: instancePath + "/artist" })) {
          vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
          errors = vErrors.length;
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
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.data !== undefined) {
          if (!validate108(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate107.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}

export const validateArtistsResponse = validate119;
const schema47 = { type: "object", required: ["data"], properties: { data: { $ref: "ArtistsData" } } };
const schema48 = {
  type: "object",
  properties: { artists: { type: "array", maxItems: 100, items: { $ref: "Artist" } } },
};

function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate120.errors = [
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
                if (!validate90(data0[i0], { instancePath: instancePath + "/artists/" + i0 })) {
                  vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate120.errors = [
              { instancePath: instancePath + "/artists", keyword: "type", message: "must be array" },
            ];
            return false;
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

function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
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
        if (data.data !== undefined) {
          if (!validate120(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
            errors = vErrors.length;
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

export const validateCreatedPlaylistResponse = validate123;
const schema49 = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: "CreatedPlaylistData" } },
};
const schema50 = { type: "object", properties: { createPlaylist: { $ref: "PlaylistChange" } } };

function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.createPlaylist !== undefined) {
        if (!validate23(data.createPlaylist, { instancePath: instancePath + "/createPlaylist" })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate124.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate124.errors = vErrors;
  return errors === 0;
}

function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate123.errors = [
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
          if (!validate124(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate123.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}

export const validateDeletedPlaylistResponse = validate127;
const schema51 = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: "DeletedPlaylistData" } },
};
const schema52 = { type: "object", properties: { deletePlaylist: { $ref: "PlaylistChange" } } };

function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.deletePlaylist !== undefined) {
        if (!validate23(data.deletePlaylist, { instancePath: instancePath + "/deletePlaylist" })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
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

function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate127.errors = [
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
          if (!validate128(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
            errors = vErrors.length;
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

export const validateErrorResponse = validate131;
const schema53 = { type: "object", required: ["error"], properties: { error: { $ref: "ErrorDetails" } } };
const schema54 = {
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
const pattern6 = new RegExp("^[45][0-9]{2}$", "u");
const schema55 = { type: "string" };

function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate133.errors = [{ instancePath, keyword: "type", message: "must be string" }];
    return false;
  }
  validate133.errors = vErrors;
  return errors === 0;
}

const schema56 = {
  type: "object",
  properties: {
    internalCode: { type: "string" },
    requiredScopes: { type: "array", items: { type: "string" } },
  },
};

function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.internalCode !== undefined) {
        const _errs1 = errors;
        if (typeof data.internalCode !== "string") {
          validate135.errors = [
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
                  validate135.errors = [
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
              validate135.errors = [
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
      validate135.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate135.errors = vErrors;
  return errors === 0;
}

function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate132.errors = [
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
              if (!pattern6.test(data0)) {
                validate132.errors = [
                  {
                    instancePath: instancePath + "/status",
                    keyword: "pattern",
                    message: 'must match pattern "' + "^[45][0-9]{2}$" + '"',
                  },
                ];
                return false;
              }
            } else {
              validate132.errors = [
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
            if (!validate133(data.code, { instancePath: instancePath + "/code" })) {
              vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
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
                    validate132.errors = [
                      {
                        instancePath: instancePath + "/message",
                        keyword: "minLength",
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate132.errors = [
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
                        validate132.errors = [
                          {
                            instancePath: instancePath + "/url",
                            keyword: "maxLength",
                            message: "must NOT have more than 2048 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (!formats0.test(data3)) {
                          validate132.errors = [
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
                      validate132.errors = [
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
                        validate132.errors = [
                          {
                            instancePath: instancePath + "/reference",
                            keyword: "maxLength",
                            message: "must NOT have more than 128 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (func2(data4) < 1) {
                          validate132.errors = [
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
                      validate132.errors = [
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
                    if (!validate135(data.payload, { instancePath: instancePath + "/payload" })) {
                      vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
      validate132.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate132.errors = vErrors;
  return errors === 0;
}

function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === undefined && (missing0 = "error")) {
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
        if (data.error !== undefined) {
          if (!validate132(data.error, { instancePath: instancePath + "/error" })) {
            vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
            errors = vErrors.length;
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

export const validateFollowedArtistsResponse = validate138;
const schema57 = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: "FollowedArtistsData" } },
};
const schema58 = { type: "object", properties: { user: { $ref: "FollowedArtistsUser" } } };
const schema59 = {
  type: "object",
  required: ["id"],
  properties: { id: { $ref: "UserId" }, followedArtists: { $ref: "ArtistCollection" } },
};
const schema60 = { type: "string", pattern: "^[a-z2-7]{26}$", minLength: 26, maxLength: 26 };
const pattern7 = new RegExp("^[a-z2-7]{26}$", "u");

function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 26) {
        validate141.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 26 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 26) {
          validate141.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 26 characters" },
          ];
          return false;
        } else {
          if (!pattern7.test(data)) {
            validate141.errors = [
              { instancePath, keyword: "pattern", message: 'must match pattern "' + "^[a-z2-7]{26}$" + '"' },
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
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
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
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate141(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.followedArtists !== undefined) {
            const _errs2 = errors;
            if (!validate100(data.followedArtists, { instancePath: instancePath + "/followedArtists" })) {
              vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.user !== undefined) {
        if (!validate140(data.user, { instancePath: instancePath + "/user" })) {
          vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate139.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate139.errors = vErrors;
  return errors === 0;
}

function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate138.errors = [
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
          if (!validate139(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate138.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate138.errors = vErrors;
  return errors === 0;
}

export const validateLibraryAlbumsResponse = validate146;
const schema61 = { type: "object", required: ["data"], properties: { data: { $ref: "LibraryAlbumsData" } } };
const schema62 = { type: "object", properties: { user: { $ref: "LibraryUser" } } };
const schema63 = {
  type: "object",
  properties: { id: { $ref: "UserId" }, libraryAlbums: { $ref: "LibraryAlbumCollection" } },
};
const schema64 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "LibraryAlbum" } },
  },
};
const schema65 = {
  type: "object",
  properties: {
    node: { $ref: "LibraryAlbumNode" },
    purchased: { type: "boolean" },
    uploaded: { type: "boolean" },
    objectId: { type: "string", minLength: 36, maxLength: 36, format: "uuid" },
    cursor: { type: "string", minLength: 1, maxLength: 2048 },
  },
};
const schema66 = { type: "object", required: ["id"], properties: { id: { $ref: "CatalogId" } } };

function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
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
        if (data.id !== undefined) {
          if (!validate27(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
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

const formats20 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (!validate153(data.node, { instancePath: instancePath + "/node" })) {
          vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
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
            validate152.errors = [
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
              validate152.errors = [
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
                      validate152.errors = [
                        {
                          instancePath: instancePath + "/objectId",
                          keyword: "maxLength",
                          message: "must NOT have more than 36 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data3) < 36) {
                        validate152.errors = [
                          {
                            instancePath: instancePath + "/objectId",
                            keyword: "minLength",
                            message: "must NOT have fewer than 36 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (!formats20.test(data3)) {
                          validate152.errors = [
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
                    validate152.errors = [
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
                      validate152.errors = [
                        {
                          instancePath: instancePath + "/cursor",
                          keyword: "maxLength",
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data4) < 1) {
                        validate152.errors = [
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
                    validate152.errors = [
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
      validate152.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate152.errors = vErrors;
  return errors === 0;
}

function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pageInfo !== undefined) {
        const _errs1 = errors;
        if (!validate70(data.pageInfo, { instancePath: instancePath + "/pageInfo" })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
                validate150.errors = [
                  {
                    instancePath: instancePath + "/edgeCount",
                    keyword: "maximum",
                    message: "must be <= 100",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate150.errors = [
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
              validate150.errors = [
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
                  validate150.errors = [
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
                    if (!validate152(data2[i0], { instancePath: instancePath + "/edges/" + i0 })) {
                      vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate150.errors = [
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
      if (data.id !== undefined) {
        const _errs1 = errors;
        if (!validate141(data.id, { instancePath: instancePath + "/id" })) {
          vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.libraryAlbums !== undefined) {
          const _errs2 = errors;
          if (!validate150(data.libraryAlbums, { instancePath: instancePath + "/libraryAlbums" })) {
            vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
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
      if (data.user !== undefined) {
        if (!validate148(data.user, { instancePath: instancePath + "/user" })) {
          vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
          errors = vErrors.length;
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

function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate146.errors = [
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
          if (!validate147(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate146.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate146.errors = vErrors;
  return errors === 0;
}

export const validateLibraryTracksResponse = validate160;
const schema67 = { type: "object", required: ["data"], properties: { data: { $ref: "LibraryTracksData" } } };
const schema68 = { type: "object", properties: { user: { $ref: "LibraryTracksUser" } } };
const schema69 = {
  type: "object",
  required: ["id"],
  properties: { id: { $ref: "UserId" }, libraryTracks: { $ref: "LibraryTrackCollection" } },
};
const schema70 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "LibraryTrack" } },
  },
};
const schema71 = {
  type: "object",
  properties: {
    node: { $ref: "Track" },
    purchased: { type: "boolean" },
    uploaded: { type: "boolean" },
    objectId: { type: "string", minLength: 36, maxLength: 36, format: "uuid" },
    cursor: { type: "string", minLength: 1, maxLength: 2048 },
  },
};

function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (!validate51(data.node, { instancePath: instancePath + "/node" })) {
          vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
            validate166.errors = [
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
              validate166.errors = [
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
                      validate166.errors = [
                        {
                          instancePath: instancePath + "/objectId",
                          keyword: "maxLength",
                          message: "must NOT have more than 36 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data3) < 36) {
                        validate166.errors = [
                          {
                            instancePath: instancePath + "/objectId",
                            keyword: "minLength",
                            message: "must NOT have fewer than 36 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (!formats20.test(data3)) {
                          validate166.errors = [
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
                    validate166.errors = [
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
                      validate166.errors = [
                        {
                          instancePath: instancePath + "/cursor",
                          keyword: "maxLength",
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data4) < 1) {
                        validate166.errors = [
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
                    validate166.errors = [
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
      validate166.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate166.errors = vErrors;
  return errors === 0;
}

function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pageInfo !== undefined) {
        const _errs1 = errors;
        if (!validate70(data.pageInfo, { instancePath: instancePath + "/pageInfo" })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
                validate164.errors = [
                  {
                    instancePath: instancePath + "/edgeCount",
                    keyword: "maximum",
                    message: "must be <= 100",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate164.errors = [
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
              validate164.errors = [
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
                  validate164.errors = [
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
                    if (!validate166(data2[i0], { instancePath: instancePath + "/edges/" + i0 })) {
                      vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate164.errors = [
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
      validate164.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate164.errors = vErrors;
  return errors === 0;
}

function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate162.errors = [
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
          if (!validate141(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.libraryTracks !== undefined) {
            const _errs2 = errors;
            if (!validate164(data.libraryTracks, { instancePath: instancePath + "/libraryTracks" })) {
              vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
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
      if (data.user !== undefined) {
        if (!validate162(data.user, { instancePath: instancePath + "/user" })) {
          vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
          errors = vErrors.length;
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

function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate160.errors = [
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
          if (!validate161(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
            errors = vErrors.length;
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

export const validateLikedTracksResponse = validate172;
const schema72 = { type: "object", required: ["data"], properties: { data: { $ref: "LikedTracksData" } } };
const schema73 = { type: "object", properties: { user: { $ref: "LikedTracksUser" } } };
const schema74 = {
  type: "object",
  required: ["id"],
  properties: { id: { $ref: "UserId" }, likedTracks: { $ref: "TrackCollection" } },
};

function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate174.errors = [
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
          if (!validate141(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.likedTracks !== undefined) {
            const _errs2 = errors;
            if (!validate111(data.likedTracks, { instancePath: instancePath + "/likedTracks" })) {
              vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
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
      if (data.user !== undefined) {
        if (!validate174(data.user, { instancePath: instancePath + "/user" })) {
          vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
          errors = vErrors.length;
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

function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate172.errors = [
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
          if (!validate173(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate172.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate172.errors = vErrors;
  return errors === 0;
}

export const validateMovedPlaylistTracksResponse = validate179;
const schema75 = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: "MovedPlaylistTracksData" } },
};
const schema76 = { type: "object", properties: { moveTracks: { $ref: "PlaylistChange" } } };

function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.moveTracks !== undefined) {
        if (!validate23(data.moveTracks, { instancePath: instancePath + "/moveTracks" })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
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

function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate179.errors = [
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
          if (!validate180(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate179.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}

export const validatePlaylistResponse = validate183;
const schema77 = { type: "object", required: ["data"], properties: { data: { $ref: "PlaylistData" } } };
const schema78 = { type: "object", properties: { playlist: { $ref: "Playlist" } } };
const schema79 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "PlaylistId" },
    title: { type: "string", minLength: 1 },
    description: { type: "string" },
    visibility: { type: "string", minLength: 1 },
    trackCount: { type: "number", format: "double", minimum: 0 },
    duration: { type: "number", format: "double", minimum: 0 },
    curator: { $ref: "PlaylistCurator" },
    images: { type: "array", maxItems: 100, items: { $ref: "Image" } },
    eligibility: { $ref: "PlaylistEligibility" },
    url: { type: "string", maxLength: 2048 },
  },
};
const schema80 = { type: "string", pattern: "^[0-9A-Za-z_-]+$", minLength: 1, maxLength: 128 };
const pattern8 = new RegExp("^[0-9A-Za-z_-]+$", "u");

function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        validate186.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 128 characters" },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate186.errors = [
            { instancePath, keyword: "minLength", message: "must NOT have fewer than 1 characters" },
          ];
          return false;
        } else {
          if (!pattern8.test(data)) {
            validate186.errors = [
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
      validate186.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate186.errors = vErrors;
  return errors === 0;
}

const schema81 = { type: "object", properties: { id: { type: "string", minLength: 1 } } };

function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== undefined) {
        let data0 = data.id;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func2(data0) < 1) {
              validate188.errors = [
                {
                  instancePath: instancePath + "/id",
                  keyword: "minLength",
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate188.errors = [
              { instancePath: instancePath + "/id", keyword: "type", message: "must be string" },
            ];
            return false;
          }
        }
      }
    } else {
      validate188.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate188.errors = vErrors;
  return errors === 0;
}

const schema82 = {
  type: "object",
  properties: {
    playback: { $ref: "PlaylistPlayback" },
    playbackSubscriptionTiers: { type: "array", maxItems: 100, items: { type: "string" } },
    isDownloadable: { type: "boolean" },
    isPurchaseable: { type: "boolean" },
    isPreviewable: { type: "boolean" },
    isPrimeEligible: { type: "boolean" },
  },
};
const schema83 = {
  type: "object",
  properties: { canPlayOnDemand: { type: "boolean" }, shuffleType: { type: "string", minLength: 1 } },
};

function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.canPlayOnDemand !== undefined) {
        const _errs1 = errors;
        if (typeof data.canPlayOnDemand !== "boolean") {
          validate192.errors = [
            { instancePath: instancePath + "/canPlayOnDemand", keyword: "type", message: "must be boolean" },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.shuffleType !== undefined) {
          let data1 = data.shuffleType;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                validate192.errors = [
                  {
                    instancePath: instancePath + "/shuffleType",
                    keyword: "minLength",
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate192.errors = [
                { instancePath: instancePath + "/shuffleType", keyword: "type", message: "must be string" },
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
      validate192.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate192.errors = vErrors;
  return errors === 0;
}

function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.playback !== undefined) {
        const _errs1 = errors;
        if (!validate192(data.playback, { instancePath: instancePath + "/playback" })) {
          vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.playbackSubscriptionTiers !== undefined) {
          let data1 = data.playbackSubscriptionTiers;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data1)) {
              if (data1.length > 100) {
                validate191.errors = [
                  {
                    instancePath: instancePath + "/playbackSubscriptionTiers",
                    keyword: "maxItems",
                    message: "must NOT have more than 100 items",
                  },
                ];
                return false;
              } else {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (typeof data1[i0] !== "string") {
                    validate191.errors = [
                      {
                        instancePath: instancePath + "/playbackSubscriptionTiers/" + i0,
                        keyword: "type",
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate191.errors = [
                {
                  instancePath: instancePath + "/playbackSubscriptionTiers",
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
          if (data.isDownloadable !== undefined) {
            const _errs6 = errors;
            if (typeof data.isDownloadable !== "boolean") {
              validate191.errors = [
                {
                  instancePath: instancePath + "/isDownloadable",
                  keyword: "type",
                  message: "must be boolean",
                },
              ];
              return false;
            }
            var valid0 = _errs6 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.isPurchaseable !== undefined) {
              const _errs8 = errors;
              if (typeof data.isPurchaseable !== "boolean") {
                validate191.errors = [
                  {
                    instancePath: instancePath + "/isPurchaseable",
                    keyword: "type",
                    message: "must be boolean",
                  },
                ];
                return false;
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.isPreviewable !== undefined) {
                const _errs10 = errors;
                if (typeof data.isPreviewable !== "boolean") {
                  validate191.errors = [
                    {
                      instancePath: instancePath + "/isPreviewable",
                      keyword: "type",
                      message: "must be boolean",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.isPrimeEligible !== undefined) {
                  const _errs12 = errors;
                  if (typeof data.isPrimeEligible !== "boolean") {
                    validate191.errors = [
                      {
                        instancePath: instancePath + "/isPrimeEligible",
                        keyword: "type",
                        message: "must be boolean",
                      },
                    ];
                    return false;
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
    } else {
      validate191.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate191.errors = vErrors;
  return errors === 0;
}

function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate185.errors = [
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
          if (!validate186(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
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
                  validate185.errors = [
                    {
                      instancePath: instancePath + "/title",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate185.errors = [
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
            if (data.description !== undefined) {
              const _errs4 = errors;
              if (typeof data.description !== "string") {
                validate185.errors = [
                  { instancePath: instancePath + "/description", keyword: "type", message: "must be string" },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.visibility !== undefined) {
                let data3 = data.visibility;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data3 === "string") {
                    if (func2(data3) < 1) {
                      validate185.errors = [
                        {
                          instancePath: instancePath + "/visibility",
                          keyword: "minLength",
                          message: "must NOT have fewer than 1 characters",
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate185.errors = [
                      {
                        instancePath: instancePath + "/visibility",
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
                if (data.trackCount !== undefined) {
                  let data4 = data.trackCount;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data4 == "number") {
                      if (data4 < 0 || isNaN(data4)) {
                        validate185.errors = [
                          {
                            instancePath: instancePath + "/trackCount",
                            keyword: "minimum",
                            message: "must be >= 0",
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate185.errors = [
                        {
                          instancePath: instancePath + "/trackCount",
                          keyword: "type",
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
                  if (data.duration !== undefined) {
                    let data5 = data.duration;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data5 == "number") {
                        if (data5 < 0 || isNaN(data5)) {
                          validate185.errors = [
                            {
                              instancePath: instancePath + "/duration",
                              keyword: "minimum",
                              message: "must be >= 0",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate185.errors = [
                          {
                            instancePath: instancePath + "/duration",
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
                    if (data.curator !== undefined) {
                      const _errs12 = errors;
                      if (!validate188(data.curator, { instancePath: instancePath + "/curator" })) {
                        vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
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
                            if (data7.length > 100) {
                              validate185.errors = [
                                {
                                  instancePath: instancePath + "/images",
                                  keyword: "maxItems",
                                  message: "must NOT have more than 100 items",
                                },
                              ];
                              return false;
                            } else {
                              var valid1 = true;
                              const len0 = data7.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs15 = errors;
                                if (
                                  !validate49(data7[i0], { instancePath: instancePath + "/images/" + i0 })
                                ) {
                                  vErrors =
                                    vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs15 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate185.errors = [
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
                        if (data.eligibility !== undefined) {
                          const _errs16 = errors;
                          if (
                            !validate191(data.eligibility, { instancePath: instancePath + "/eligibility" })
                          ) {
                            vErrors =
                              vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.url !== undefined) {
                            let data10 = data.url;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (typeof data10 === "string") {
                                if (func2(data10) > 2048) {
                                  validate185.errors = [
                                    {
                                      instancePath: instancePath + "/url",
                                      keyword: "maxLength",
                                      message: "must NOT have more than 2048 characters",
                                    },
                                  ];
                                  return false;
                                }
                              } else {
                                validate185.errors = [
                                  {
                                    instancePath: instancePath + "/url",
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
      validate185.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate185.errors = vErrors;
  return errors === 0;
}

function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.playlist !== undefined) {
        if (!validate185(data.playlist, { instancePath: instancePath + "/playlist" })) {
          vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate184.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate184.errors = vErrors;
  return errors === 0;
}

function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
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
        if (data.data !== undefined) {
          if (!validate184(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
            errors = vErrors.length;
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

export const validatePlaylistTracksResponse = validate197;
const schema84 = { type: "object", required: ["data"], properties: { data: { $ref: "PlaylistTracksData" } } };
const schema85 = { type: "object", properties: { playlist: { $ref: "PlaylistTracks" } } };
const schema86 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "PlaylistId" },
    title: { type: "string", minLength: 1 },
    trackCount: { type: "number", format: "double", minimum: 0 },
    duration: { type: "number", format: "double", minimum: 0 },
    tracks: { $ref: "PlaylistTrackCollection" },
  },
};
const schema87 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "PlaylistTrack" } },
  },
};
const schema88 = {
  type: "object",
  properties: { node: { $ref: "Track" }, cursor: { type: "string", minLength: 3, maxLength: 2048 } },
};

function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (!validate51(data.node, { instancePath: instancePath + "/node" })) {
          vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
                validate203.errors = [
                  {
                    instancePath: instancePath + "/cursor",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 3) {
                  validate203.errors = [
                    {
                      instancePath: instancePath + "/cursor",
                      keyword: "minLength",
                      message: "must NOT have fewer than 3 characters",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate203.errors = [
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
      validate203.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate203.errors = vErrors;
  return errors === 0;
}

function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pageInfo !== undefined) {
        const _errs1 = errors;
        if (!validate70(data.pageInfo, { instancePath: instancePath + "/pageInfo" })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
                validate201.errors = [
                  {
                    instancePath: instancePath + "/edgeCount",
                    keyword: "maximum",
                    message: "must be <= 100",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate201.errors = [
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
              validate201.errors = [
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
                  validate201.errors = [
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
                    if (!validate203(data2[i0], { instancePath: instancePath + "/edges/" + i0 })) {
                      vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate201.errors = [
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
      validate201.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate201.errors = vErrors;
  return errors === 0;
}

function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
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
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (!validate186(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
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
                  validate199.errors = [
                    {
                      instancePath: instancePath + "/title",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate199.errors = [
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
            if (data.trackCount !== undefined) {
              let data2 = data.trackCount;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 == "number") {
                  if (data2 < 0 || isNaN(data2)) {
                    validate199.errors = [
                      {
                        instancePath: instancePath + "/trackCount",
                        keyword: "minimum",
                        message: "must be >= 0",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate199.errors = [
                    {
                      instancePath: instancePath + "/trackCount",
                      keyword: "type",
                      message: "must be number",
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
              if (data.duration !== undefined) {
                let data3 = data.duration;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data3 == "number") {
                    if (data3 < 0 || isNaN(data3)) {
                      validate199.errors = [
                        {
                          instancePath: instancePath + "/duration",
                          keyword: "minimum",
                          message: "must be >= 0",
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate199.errors = [
                      {
                        instancePath: instancePath + "/duration",
                        keyword: "type",
                        message: "must be number",
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
                if (data.tracks !== undefined) {
                  const _errs8 = errors;
                  if (!validate201(data.tracks, { instancePath: instancePath + "/tracks" })) {
                    vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
                    errors = vErrors.length;
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
      validate199.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate199.errors = vErrors;
  return errors === 0;
}

function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.playlist !== undefined) {
        if (!validate199(data.playlist, { instancePath: instancePath + "/playlist" })) {
          vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate198.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate198.errors = vErrors;
  return errors === 0;
}

function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate197.errors = [
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
          if (!validate198(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate197.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate197.errors = vErrors;
  return errors === 0;
}

export const validatePlaylistsResponse = validate209;
const schema89 = { type: "object", required: ["data"], properties: { data: { $ref: "PlaylistsData" } } };
const schema90 = { type: "object", properties: { user: { $ref: "PlaylistsUser" } } };
const schema91 = {
  type: "object",
  required: ["id"],
  properties: { id: { $ref: "UserId" }, playlists: { $ref: "PlaylistCollection" } },
};
const schema92 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 100 },
    edges: { type: "array", maxItems: 100, items: { $ref: "PlaylistEdge" } },
  },
};
const schema93 = {
  type: "object",
  properties: { node: { $ref: "Playlist" }, cursor: { type: "string", minLength: 1, maxLength: 2048 } },
};

function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (!validate185(data.node, { instancePath: instancePath + "/node" })) {
          vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
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
                validate215.errors = [
                  {
                    instancePath: instancePath + "/cursor",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate215.errors = [
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
              validate215.errors = [
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
      validate215.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate215.errors = vErrors;
  return errors === 0;
}

function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pageInfo !== undefined) {
        const _errs1 = errors;
        if (!validate70(data.pageInfo, { instancePath: instancePath + "/pageInfo" })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
                validate213.errors = [
                  {
                    instancePath: instancePath + "/edgeCount",
                    keyword: "maximum",
                    message: "must be <= 100",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate213.errors = [
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
              validate213.errors = [
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
                  validate213.errors = [
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
                    if (!validate215(data2[i0], { instancePath: instancePath + "/edges/" + i0 })) {
                      vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate213.errors = [
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
      validate213.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate213.errors = vErrors;
  return errors === 0;
}

function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate211.errors = [
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
          if (!validate141(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.playlists !== undefined) {
            const _errs2 = errors;
            if (!validate213(data.playlists, { instancePath: instancePath + "/playlists" })) {
              vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate211.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate211.errors = vErrors;
  return errors === 0;
}

function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.user !== undefined) {
        if (!validate211(data.user, { instancePath: instancePath + "/user" })) {
          vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate210.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate210.errors = vErrors;
  return errors === 0;
}

function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate209.errors = [
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
          if (!validate210(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate209.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate209.errors = vErrors;
  return errors === 0;
}

export const validateRecentlyPlayedResponse = validate221;
const schema94 = { type: "object", required: ["data"], properties: { data: { $ref: "RecentlyPlayedData" } } };
const schema95 = { type: "object", properties: { user: { $ref: "RecentlyPlayedUser" } } };
const schema96 = {
  type: "object",
  required: ["id"],
  properties: { id: { $ref: "UserId" }, recentTrackPlayback: { $ref: "PlayedTrackCollection" } },
};
const schema97 = {
  type: "object",
  properties: {
    pageInfo: { $ref: "PageInfo" },
    edgeCount: { type: "number", format: "double", minimum: 0, maximum: 60 },
    edges: { type: "array", maxItems: 60, items: { $ref: "PlayedTrack" } },
  },
};
const schema98 = {
  type: "object",
  properties: {
    node: { $ref: "Track" },
    playedAt: { type: "string", format: "date-time" },
    cursor: { type: "string", minLength: 1, maxLength: 2048 },
  },
};

function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.node !== undefined) {
        const _errs1 = errors;
        if (!validate51(data.node, { instancePath: instancePath + "/node" })) {
          vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.playedAt !== undefined) {
          let data1 = data.playedAt;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (!formats2.test(data1)) {
                  validate227.errors = [
                    {
                      instancePath: instancePath + "/playedAt",
                      keyword: "format",
                      message: 'must match format "' + "date-time" + '"',
                    },
                  ];
                  return false;
                }
              } else {
                validate227.errors = [
                  { instancePath: instancePath + "/playedAt", keyword: "type", message: "must be string" },
                ];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.cursor !== undefined) {
            let data2 = data.cursor;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data2 === "string") {
                if (func2(data2) > 2048) {
                  validate227.errors = [
                    {
                      instancePath: instancePath + "/cursor",
                      keyword: "maxLength",
                      message: "must NOT have more than 2048 characters",
                    },
                  ];
                  return false;
                } else {
                  if (func2(data2) < 1) {
                    validate227.errors = [
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
                validate227.errors = [
                  { instancePath: instancePath + "/cursor", keyword: "type", message: "must be string" },
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
      validate227.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate227.errors = vErrors;
  return errors === 0;
}

function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pageInfo !== undefined) {
        const _errs1 = errors;
        if (!validate70(data.pageInfo, { instancePath: instancePath + "/pageInfo" })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
              if (data1 > 60 || isNaN(data1)) {
                validate225.errors = [
                  { instancePath: instancePath + "/edgeCount", keyword: "maximum", message: "must be <= 60" },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate225.errors = [
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
              validate225.errors = [
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
                if (data2.length > 60) {
                  validate225.errors = [
                    {
                      instancePath: instancePath + "/edges",
                      keyword: "maxItems",
                      message: "must NOT have more than 60 items",
                    },
                  ];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate227(data2[i0], { instancePath: instancePath + "/edges/" + i0 })) {
                      vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate225.errors = [
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
      validate225.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate225.errors = vErrors;
  return errors === 0;
}

function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate223.errors = [
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
          if (!validate141(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.recentTrackPlayback !== undefined) {
            const _errs2 = errors;
            if (
              !validate225(data.recentTrackPlayback, { instancePath: instancePath + "/recentTrackPlayback" })
            ) {
              vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate223.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate223.errors = vErrors;
  return errors === 0;
}

function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.user !== undefined) {
        if (!validate223(data.user, { instancePath: instancePath + "/user" })) {
          vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate222.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate222.errors = vErrors;
  return errors === 0;
}

function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate221.errors = [
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
          if (!validate222(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate221.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate221.errors = vErrors;
  return errors === 0;
}

export const validateRemoveAlbumResponse = validate233;
const schema99 = { type: "object", required: ["data"], properties: { data: { $ref: "RemoveAlbumData" } } };
const schema100 = { type: "object", properties: { removeAlbum: { $ref: "LibraryChange" } } };
const schema101 = {
  type: "object",
  properties: { album: { $ref: "AlbumReference" }, saveState: { $ref: "SaveState" } },
};
const schema102 = { type: "string", minLength: 1 };

function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) < 1) {
        validate237.errors = [
          { instancePath, keyword: "minLength", message: "must NOT have fewer than 1 characters" },
        ];
        return false;
      }
    } else {
      validate237.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate237.errors = vErrors;
  return errors === 0;
}

function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.album !== undefined) {
        const _errs1 = errors;
        if (!validate54(data.album, { instancePath: instancePath + "/album" })) {
          vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.saveState !== undefined) {
          const _errs2 = errors;
          if (!validate237(data.saveState, { instancePath: instancePath + "/saveState" })) {
            vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate235.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate235.errors = vErrors;
  return errors === 0;
}

function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.removeAlbum !== undefined) {
        if (!validate235(data.removeAlbum, { instancePath: instancePath + "/removeAlbum" })) {
          vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate234.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate234.errors = vErrors;
  return errors === 0;
}

function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate233.errors = [
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
          if (!validate234(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate233.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate233.errors = vErrors;
  return errors === 0;
}

export const validateRemoveTrackResponse = validate241;
const schema103 = { type: "object", required: ["data"], properties: { data: { $ref: "RemoveTrackData" } } };
const schema104 = { type: "object", properties: { removeTrack: { $ref: "LibraryTrackChange" } } };
const schema105 = {
  type: "object",
  properties: { track: { $ref: "TrackReference" }, saveState: { type: "string", minLength: 1 } },
};
const schema106 = {
  type: "object",
  required: ["id"],
  properties: {
    id: { $ref: "CatalogId" },
    title: { type: "string", minLength: 1 },
    url: { type: "string", format: "uri", maxLength: 2048 },
  },
};

function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate244.errors = [
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
          if (!validate27(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
                  validate244.errors = [
                    {
                      instancePath: instancePath + "/title",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate244.errors = [
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
                      validate244.errors = [
                        {
                          instancePath: instancePath + "/url",
                          keyword: "maxLength",
                          message: "must NOT have more than 2048 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (!formats0.test(data2)) {
                        validate244.errors = [
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
                    validate244.errors = [
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
      validate244.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate244.errors = vErrors;
  return errors === 0;
}

function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.track !== undefined) {
        const _errs1 = errors;
        if (!validate244(data.track, { instancePath: instancePath + "/track" })) {
          vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
          if (errors === _errs2) {
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                validate243.errors = [
                  {
                    instancePath: instancePath + "/saveState",
                    keyword: "minLength",
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate243.errors = [
                { instancePath: instancePath + "/saveState", keyword: "type", message: "must be string" },
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
      validate243.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate243.errors = vErrors;
  return errors === 0;
}

function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.removeTrack !== undefined) {
        if (!validate243(data.removeTrack, { instancePath: instancePath + "/removeTrack" })) {
          vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate242.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate242.errors = vErrors;
  return errors === 0;
}

function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate241.errors = [
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
          if (!validate242(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate241.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate241.errors = vErrors;
  return errors === 0;
}

export const validateRemovedPlaylistTracksResponse = validate249;
const schema107 = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: "RemovedPlaylistTracksData" } },
};
const schema108 = { type: "object", properties: { removeTracks: { $ref: "PlaylistChange" } } };

function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.removeTracks !== undefined) {
        if (!validate23(data.removeTracks, { instancePath: instancePath + "/removeTracks" })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate250.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate250.errors = vErrors;
  return errors === 0;
}

function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate249.errors = [
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
          if (!validate250(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate249.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate249.errors = vErrors;
  return errors === 0;
}

export const validateSaveAlbumResponse = validate253;
const schema109 = { type: "object", required: ["data"], properties: { data: { $ref: "SaveAlbumData" } } };
const schema110 = { type: "object", properties: { saveAlbum: { $ref: "LibraryChange" } } };

function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.saveAlbum !== undefined) {
        if (!validate235(data.saveAlbum, { instancePath: instancePath + "/saveAlbum" })) {
          vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate254.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate254.errors = vErrors;
  return errors === 0;
}

function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate253.errors = [
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
          if (!validate254(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate253.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate253.errors = vErrors;
  return errors === 0;
}

export const validateSaveTrackResponse = validate257;
const schema111 = { type: "object", required: ["data"], properties: { data: { $ref: "SaveTrackData" } } };
const schema112 = { type: "object", properties: { saveTrack: { $ref: "LibraryTrackChange" } } };

function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.saveTrack !== undefined) {
        if (!validate243(data.saveTrack, { instancePath: instancePath + "/saveTrack" })) {
          vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate258.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate258.errors = vErrors;
  return errors === 0;
}

function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate257.errors = [
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
          if (!validate258(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate257.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate257.errors = vErrors;
  return errors === 0;
}

export const validateSearchAllResponse = validate261;
const schema113 = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", maxItems: 10, items: { $ref: "View" } } },
};
const schema114 = {
  type: "object",
  properties: {
    _type: { type: "string", minLength: 1 },
    id: { type: "string", minLength: 1 },
    title: { type: "string", minLength: 1 },
    images: { type: "array", maxItems: 100, items: { $ref: "Image" } },
    content: { $ref: "ViewContent" },
  },
};
const schema115 = {
  type: "object",
  properties: {
    _type: { type: "string", minLength: 1 },
    nextPageToken: { type: "string", minLength: 1, maxLength: 2048 },
    entityGroups: { type: "array", maxItems: 100, items: { $ref: "EntityGroup" } },
  },
};
const schema116 = {
  type: "object",
  properties: {
    _type: { type: "string", minLength: 1 },
    id: { type: "string", minLength: 1 },
    title: { type: "string", minLength: 1 },
    viewType: { type: "string", minLength: 1 },
    content: { $ref: "EntityGroupContent" },
  },
};
const schema117 = {
  type: "object",
  properties: {
    _type: { type: "string", minLength: 1 },
    nextPageToken: { type: "string", minLength: 1, maxLength: 2048 },
    entities: { type: "array", maxItems: 100, items: { $ref: "Entity" } },
  },
};
const schema118 = {
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

function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data._type === undefined && (missing0 = "_type")) ||
        (data.id === undefined && (missing0 = "id"))
      ) {
        validate267.errors = [
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
                validate267.errors = [
                  {
                    instancePath: instancePath + "/_type",
                    keyword: "minLength",
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate267.errors = [
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
                  validate267.errors = [
                    {
                      instancePath: instancePath + "/id",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate267.errors = [
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
                    validate267.errors = [
                      {
                        instancePath: instancePath + "/title",
                        keyword: "minLength",
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate267.errors = [
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
                      validate267.errors = [
                        {
                          instancePath: instancePath + "/name",
                          keyword: "minLength",
                          message: "must NOT have fewer than 1 characters",
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate267.errors = [
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
                          validate267.errors = [
                            {
                              instancePath: instancePath + "/url",
                              keyword: "maxLength",
                              message: "must NOT have more than 2048 characters",
                            },
                          ];
                          return false;
                        } else {
                          if (!formats0.test(data4)) {
                            validate267.errors = [
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
                        validate267.errors = [
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
                          if (!validate42(data5[i0], { instancePath: instancePath + "/artists/" + i0 })) {
                            vErrors =
                              vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs13 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate267.errors = [
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
                            validate267.errors = [
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
                              if (!validate49(data7[i1], { instancePath: instancePath + "/images/" + i1 })) {
                                vErrors =
                                  vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs16 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate267.errors = [
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
      validate267.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate267.errors = vErrors;
  return errors === 0;
}

function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate266.errors = [
                {
                  instancePath: instancePath + "/_type",
                  keyword: "minLength",
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate266.errors = [
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
                validate266.errors = [
                  {
                    instancePath: instancePath + "/nextPageToken",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate266.errors = [
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
              validate266.errors = [
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
                  validate266.errors = [
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
                    if (!validate267(data2[i0], { instancePath: instancePath + "/entities/" + i0 })) {
                      vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate266.errors = [
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
      validate266.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate266.errors = vErrors;
  return errors === 0;
}

function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate265.errors = [
                {
                  instancePath: instancePath + "/_type",
                  keyword: "minLength",
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate265.errors = [
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
                validate265.errors = [
                  {
                    instancePath: instancePath + "/id",
                    keyword: "minLength",
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate265.errors = [
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
                  validate265.errors = [
                    {
                      instancePath: instancePath + "/title",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate265.errors = [
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
                    validate265.errors = [
                      {
                        instancePath: instancePath + "/viewType",
                        keyword: "minLength",
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate265.errors = [
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
                if (!validate266(data.content, { instancePath: instancePath + "/content" })) {
                  vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
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
      validate265.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate265.errors = vErrors;
  return errors === 0;
}

function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate264.errors = [
                {
                  instancePath: instancePath + "/_type",
                  keyword: "minLength",
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate264.errors = [
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
                validate264.errors = [
                  {
                    instancePath: instancePath + "/nextPageToken",
                    keyword: "maxLength",
                    message: "must NOT have more than 2048 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data1) < 1) {
                  validate264.errors = [
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
              validate264.errors = [
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
                  validate264.errors = [
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
                    if (!validate265(data2[i0], { instancePath: instancePath + "/entityGroups/" + i0 })) {
                      vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate264.errors = [
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
      validate264.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate264.errors = vErrors;
  return errors === 0;
}

function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate262.errors = [
                {
                  instancePath: instancePath + "/_type",
                  keyword: "minLength",
                  message: "must NOT have fewer than 1 characters",
                },
              ];
              return false;
            }
          } else {
            validate262.errors = [
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
                validate262.errors = [
                  {
                    instancePath: instancePath + "/id",
                    keyword: "minLength",
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate262.errors = [
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
                  validate262.errors = [
                    {
                      instancePath: instancePath + "/title",
                      keyword: "minLength",
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate262.errors = [
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
                    validate262.errors = [
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
                      if (!validate49(data3[i0], { instancePath: instancePath + "/images/" + i0 })) {
                        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate262.errors = [
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
                if (!validate264(data.content, { instancePath: instancePath + "/content" })) {
                  vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
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
      validate262.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate262.errors = vErrors;
  return errors === 0;
}

function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate261.errors = [
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
                validate261.errors = [
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
                  if (!validate262(data0[i0], { instancePath: instancePath + "/data/" + i0 })) {
                    vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate261.errors = [
                { instancePath: instancePath + "/data", keyword: "type", message: "must be array" },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate261.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate261.errors = vErrors;
  return errors === 0;
}

export const validateTrackLikeStateResponse = validate275;
const schema119 = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: "TrackLikeStateData" } },
};
const schema120 = { type: "object", properties: { updateTrackLikeState: { $ref: "TrackLikeChange" } } };
const schema121 = {
  type: "object",
  properties: { track: { $ref: "TrackReference" }, likeState: { type: "string", minLength: 1 } },
};

function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.track !== undefined) {
        const _errs1 = errors;
        if (!validate244(data.track, { instancePath: instancePath + "/track" })) {
          vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.likeState !== undefined) {
          let data1 = data.likeState;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                validate277.errors = [
                  {
                    instancePath: instancePath + "/likeState",
                    keyword: "minLength",
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate277.errors = [
                { instancePath: instancePath + "/likeState", keyword: "type", message: "must be string" },
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
      validate277.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate277.errors = vErrors;
  return errors === 0;
}

function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.updateTrackLikeState !== undefined) {
        if (
          !validate277(data.updateTrackLikeState, { instancePath: instancePath + "/updateTrackLikeState" })
        ) {
          vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate276.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate276.errors = vErrors;
  return errors === 0;
}

function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate275.errors = [
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
          if (!validate276(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate275.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate275.errors = vErrors;
  return errors === 0;
}

export const validateTrackResponse = validate281;
const schema122 = { type: "object", required: ["data"], properties: { data: { $ref: "TrackData" } } };
const schema123 = { type: "object", properties: { track: { $ref: "Track" } } };

function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.track !== undefined) {
        if (!validate51(data.track, { instancePath: instancePath + "/track" })) {
          vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate282.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate282.errors = vErrors;
  return errors === 0;
}

function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate281.errors = [
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
          if (!validate282(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate281.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate281.errors = vErrors;
  return errors === 0;
}

export const validateTrackSearchResponse = validate285;
const schema124 = { type: "object", required: ["data"], properties: { data: { $ref: "TrackSearchData" } } };
const schema125 = { type: "object", properties: { searchTracks: { $ref: "TrackCollection" } } };

function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.searchTracks !== undefined) {
        if (!validate111(data.searchTracks, { instancePath: instancePath + "/searchTracks" })) {
          vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate286.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate286.errors = vErrors;
  return errors === 0;
}

function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate285.errors = [
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
          if (!validate286(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate285.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate285.errors = vErrors;
  return errors === 0;
}

export const validateTracksResponse = validate289;
const schema126 = { type: "object", required: ["data"], properties: { data: { $ref: "TracksData" } } };
const schema127 = {
  type: "object",
  properties: { tracks: { type: "array", maxItems: 100, items: { $ref: "Track" } } },
};

function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              validate290.errors = [
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
                if (!validate51(data0[i0], { instancePath: instancePath + "/tracks/" + i0 })) {
                  vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate290.errors = [
              { instancePath: instancePath + "/tracks", keyword: "type", message: "must be array" },
            ];
            return false;
          }
        }
      }
    } else {
      validate290.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate290.errors = vErrors;
  return errors === 0;
}

function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate289.errors = [
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
          if (!validate290(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate289.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate289.errors = vErrors;
  return errors === 0;
}

export const validateUpdateUserResponse = validate293;
const schema128 = { type: "object", required: ["data"], properties: { data: { $ref: "UpdateUserData" } } };
const schema129 = { type: "object", properties: { updateUser: { $ref: "User" } } };
const schema130 = {
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

function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate295.errors = [
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
          if (!validate141(data.id, { instancePath: instancePath + "/id" })) {
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
              validate295.errors = [
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
                    if (!validate49(data2[i0], { instancePath: instancePath + "/images/" + i0 })) {
                      vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate295.errors = [
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
                        validate295.errors = [
                          {
                            instancePath: instancePath + "/url",
                            keyword: "maxLength",
                            message: "must NOT have more than 2048 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (!formats0.test(data4)) {
                          validate295.errors = [
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
                      validate295.errors = [
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
                        validate295.errors = [
                          {
                            instancePath: instancePath + "/tier",
                            keyword: "minLength",
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate295.errors = [
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
                          validate295.errors = [
                            {
                              instancePath: instancePath + "/handle",
                              keyword: "minLength",
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate295.errors = [
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
      validate295.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate295.errors = vErrors;
  return errors === 0;
}

function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.updateUser !== undefined) {
        if (!validate295(data.updateUser, { instancePath: instancePath + "/updateUser" })) {
          vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate294.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate294.errors = vErrors;
  return errors === 0;
}

function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate293.errors = [
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
          if (!validate294(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate293.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate293.errors = vErrors;
  return errors === 0;
}

export const validateUpdatedPlaylistResponse = validate300;
const schema131 = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: "UpdatedPlaylistData" } },
};
const schema132 = { type: "object", properties: { updatePlaylist: { $ref: "PlaylistChange" } } };

function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.updatePlaylist !== undefined) {
        if (!validate23(data.updatePlaylist, { instancePath: instancePath + "/updatePlaylist" })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate301.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate301.errors = vErrors;
  return errors === 0;
}

function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate300.errors = [
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
          if (!validate301(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate300.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate300.errors = vErrors;
  return errors === 0;
}

export const validateUserResponse = validate304;
const schema133 = { type: "object", required: ["data"], properties: { data: { $ref: "UserData" } } };
const schema134 = { type: "object", properties: { user: { $ref: "User" } } };

function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.user !== undefined) {
        if (!validate295(data.user, { instancePath: instancePath + "/user" })) {
          vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate305.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate305.errors = vErrors;
  return errors === 0;
}

function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate304.errors = [
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
          if (!validate305(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate304.errors = [{ instancePath, keyword: "type", message: "must be object" }];
      return false;
    }
  }
  validate304.errors = vErrors;
  return errors === 0;
}

export const validateXRequestIdHeader = validate308;
const schema135 = { type: "string", maxLength: 128 };

function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        validate308.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 128 characters" },
        ];
        return false;
      }
    } else {
      validate308.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate308.errors = vErrors;
  return errors === 0;
}

export const validateWWWAuthenticateHeader = validate309;
const schema136 = { type: "string", maxLength: 1024 };

function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 1024) {
        validate309.errors = [
          { instancePath, keyword: "maxLength", message: "must NOT have more than 1024 characters" },
        ];
        return false;
      }
    } else {
      validate309.errors = [{ instancePath, keyword: "type", message: "must be string" }];
      return false;
    }
  }
  validate309.errors = vErrors;
  return errors === 0;
}

export const validateRetryAfterHeader = validate310;
const schema137 = { type: "integer", minimum: 0, maximum: 86400 };

function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    validate310.errors = [{ instancePath, keyword: "type", message: "must be integer" }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number") {
      if (data > 86400 || isNaN(data)) {
        validate310.errors = [{ instancePath, keyword: "maximum", message: "must be <= 86400" }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate310.errors = [{ instancePath, keyword: "minimum", message: "must be >= 0" }];
          return false;
        }
      }
    }
  }
  validate310.errors = vErrors;
  return errors === 0;
}
