// Compiled from schemas/inputs.yaml by scripts/compile-inputs.ts. Do not edit.
"use strict";
export const validateFaultRule = validate10;
const schema11 = {"type":"object","title":"an object","additionalProperties":false,"required":["then"],"properties":{"operation":{"type":"string","title":"a text"},"match":{"type":"object","title":"an object","additionalProperties":false,"properties":{"id":{"type":"string","title":"a text"},"path":{"type":"string","pattern":"^/","title":"a path that begins with /"},"method":{"type":"string","pattern":"^[A-Z]+$","title":"a method in upper case"},"userId":{"type":"string","title":"a text"},"query":{"type":"object","additionalProperties":{"type":"string","title":"a text"},"title":"an object"}}},"times":{"type":["integer","string"],"minimum":1,"pattern":"^forever$","title":"a whole number of 1 or more, or \"forever\""},"skip":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"},"then":{"type":"object","title":"an object","additionalProperties":false,"minProperties":1,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"title":"a whole number from 200 to 599"},"code":{"type":"string","minLength":1,"title":"a text that is not empty"},"message":{"type":"string","minLength":1,"title":"a text that is not empty"},"headers":{"type":"object","title":"an object","propertyNames":{"title":"name of a header field","pattern":"^[\\w!#$%&'*+.^`|~-]+$"},"additionalProperties":{"type":["string","null"],"pattern":"^[\\t\\x20-\\x7e\\x80-\\xff]*$","title":"the text of a header field"}},"body":{"type":"string","title":"a text"},"contentType":{"type":"string","pattern":"^[\\t\\x20-\\x7e\\x80-\\xff]*$","title":"the text of a header field"},"latencyMs":{"type":"integer","minimum":0,"maximum":2147483647,"title":"a whole number from 0 to 2147483647"},"stallMs":{"type":["integer","string"],"minimum":1,"maximum":2147483647,"pattern":"^forever$","title":"a whole number of milliseconds, or \"forever\""},"truncateBodyAtBytes":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"},"reset":{"const":true,"title":"true"},"neverAnswer":{"const":true,"title":"true"}},"dependencies":{"neverAnswer":{"properties":{"status":false,"code":false,"message":false,"headers":false,"body":false,"contentType":false,"latencyMs":false,"stallMs":false,"truncateBodyAtBytes":false,"reset":false}},"reset":{"if":{"required":["truncateBodyAtBytes"]},"else":{"properties":{"status":false,"code":false,"message":false,"headers":false,"body":false,"contentType":false,"stallMs":false}}},"stallMs":{"properties":{"truncateBodyAtBytes":false}},"body":{"properties":{"code":false,"message":false}}}}}};
const pattern0 = new RegExp("^/", "u");
const pattern1 = new RegExp("^[A-Z]+$", "u");
const pattern2 = new RegExp("^forever$", "u");
const pattern3 = new RegExp("^[\\w!#$%&'*+.^`|~-]+$", "u");
const pattern4 = new RegExp("^[\\t\\x20-\\x7e\\x80-\\xff]*$", "u");
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.then === undefined) && (missing0 = "then")){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "operation") || (key0 === "match")) || (key0 === "times")) || (key0 === "skip")) || (key0 === "then"))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if(typeof data.operation !== "string"){
validate10.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.match !== undefined){
let data1 = data.match;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs6 = errors;
for(const key1 in data1){
if(!(((((key1 === "id") || (key1 === "path")) || (key1 === "method")) || (key1 === "userId")) || (key1 === "query"))){
validate10.errors = [{instancePath:instancePath+"/match",schemaPath:"#/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.id !== undefined){
const _errs7 = errors;
if(typeof data1.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/match/id",schemaPath:"#/properties/match/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.path !== undefined){
let data3 = data1.path;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate10.errors = [{instancePath:instancePath+"/match/path",schemaPath:"#/properties/match/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/match/path",schemaPath:"#/properties/match/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.method !== undefined){
let data4 = data1.method;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
validate10.errors = [{instancePath:instancePath+"/match/method",schemaPath:"#/properties/match/properties/method/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+$"},message:"must match pattern \""+"^[A-Z]+$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/match/method",schemaPath:"#/properties/match/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.userId !== undefined){
const _errs13 = errors;
if(typeof data1.userId !== "string"){
validate10.errors = [{instancePath:instancePath+"/match/userId",schemaPath:"#/properties/match/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.query !== undefined){
let data6 = data1.query;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs18 = errors;
if(typeof data6[key2] !== "string"){
validate10.errors = [{instancePath:instancePath+"/match/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/match/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/match/query",schemaPath:"#/properties/match/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data8 = data.times;
const _errs20 = errors;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (typeof data8 !== "string")){
validate10.errors = [{instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: schema11.properties.times.type},message:"must be integer,string"}];
return false;
}
if(errors === _errs20){
if(typeof data8 == "number"){
if(data8 < 1 || isNaN(data8)){
validate10.errors = [{instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
if(errors === _errs20){
if(typeof data8 === "string"){
if(!pattern2.test(data8)){
validate10.errors = [{instancePath:instancePath+"/times",schemaPath:"#/properties/times/pattern",keyword:"pattern",params:{pattern: "^forever$"},message:"must match pattern \""+"^forever$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skip !== undefined){
let data9 = data.skip;
const _errs22 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate10.errors = [{instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
validate10.errors = [{instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.then !== undefined){
let data10 = data.then;
const _errs24 = errors;
if(errors === _errs24){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
validate10.errors = [{instancePath:instancePath+"/then",schemaPath:"#/properties/then/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs26 = errors;
for(const key3 in data10){
if(!(func2.call(schema11.properties.then.properties, key3))){
validate10.errors = [{instancePath:instancePath+"/then",schemaPath:"#/properties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data10.neverAnswer !== undefined){
const _errs27 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.status !== undefined){
var valid4 = false;
validate10.errors = [{instancePath:instancePath+"/then/status",schemaPath:"#/properties/then/dependencies/neverAnswer/properties/status/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.code !== undefined){
var valid4 = false;
validate10.errors = [{instancePath:instancePath+"/then/code",schemaPath:"#/properties/then/dependencies/neverAnswer/properties/code/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.message !== undefined){
var valid4 = false;
validate10.errors = [{instancePath:instancePath+"/then/message",schemaPath:"#/properties/then/dependencies/neverAnswer/properties/message/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.headers !== undefined){
var valid4 = false;
validate10.errors = [{instancePath:instancePath+"/then/headers",schemaPath:"#/properties/then/dependencies/neverAnswer/properties/headers/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.body !== undefined){
var valid4 = false;
validate10.errors = [{instancePath:instancePath+"/then/body",schemaPath:"#/properties/then/dependencies/neverAnswer/properties/body/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.contentType !== undefined){
var valid4 = false;
validate10.errors = [{instancePath:instancePath+"/then/contentType",schemaPath:"#/properties/then/dependencies/neverAnswer/properties/contentType/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.latencyMs !== undefined){
var valid4 = false;
validate10.errors = [{instancePath:instancePath+"/then/latencyMs",schemaPath:"#/properties/then/dependencies/neverAnswer/properties/latencyMs/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.stallMs !== undefined){
var valid4 = false;
validate10.errors = [{instancePath:instancePath+"/then/stallMs",schemaPath:"#/properties/then/dependencies/neverAnswer/properties/stallMs/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.truncateBodyAtBytes !== undefined){
var valid4 = false;
validate10.errors = [{instancePath:instancePath+"/then/truncateBodyAtBytes",schemaPath:"#/properties/then/dependencies/neverAnswer/properties/truncateBodyAtBytes/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.reset !== undefined){
var valid4 = false;
validate10.errors = [{instancePath:instancePath+"/then/reset",schemaPath:"#/properties/then/dependencies/neverAnswer/properties/reset/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid4 = true;
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
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.reset !== undefined){
const _errs28 = errors;
const _errs29 = errors;
let valid5 = true;
const _errs30 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if((data10.truncateBodyAtBytes === undefined) && (missing1 = "truncateBodyAtBytes")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs31 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.status !== undefined){
var valid6 = false;
validate10.errors = [{instancePath:instancePath+"/then/status",schemaPath:"#/properties/then/dependencies/reset/else/properties/status/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.code !== undefined){
var valid6 = false;
validate10.errors = [{instancePath:instancePath+"/then/code",schemaPath:"#/properties/then/dependencies/reset/else/properties/code/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.message !== undefined){
var valid6 = false;
validate10.errors = [{instancePath:instancePath+"/then/message",schemaPath:"#/properties/then/dependencies/reset/else/properties/message/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.headers !== undefined){
var valid6 = false;
validate10.errors = [{instancePath:instancePath+"/then/headers",schemaPath:"#/properties/then/dependencies/reset/else/properties/headers/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.body !== undefined){
var valid6 = false;
validate10.errors = [{instancePath:instancePath+"/then/body",schemaPath:"#/properties/then/dependencies/reset/else/properties/body/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.contentType !== undefined){
var valid6 = false;
validate10.errors = [{instancePath:instancePath+"/then/contentType",schemaPath:"#/properties/then/dependencies/reset/else/properties/contentType/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.stallMs !== undefined){
var valid6 = false;
validate10.errors = [{instancePath:instancePath+"/then/stallMs",schemaPath:"#/properties/then/dependencies/reset/else/properties/stallMs/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
var _valid0 = _errs31 === errors;
valid5 = _valid0;
}
if(!valid5){
const err1 = {instancePath:instancePath+"/then",schemaPath:"#/properties/then/dependencies/reset/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.stallMs !== undefined){
const _errs32 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.truncateBodyAtBytes !== undefined){
validate10.errors = [{instancePath:instancePath+"/then/truncateBodyAtBytes",schemaPath:"#/properties/then/dependencies/stallMs/properties/truncateBodyAtBytes/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.body !== undefined){
const _errs33 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.code !== undefined){
var valid8 = false;
validate10.errors = [{instancePath:instancePath+"/then/code",schemaPath:"#/properties/then/dependencies/body/properties/code/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.message !== undefined){
var valid8 = false;
validate10.errors = [{instancePath:instancePath+"/then/message",schemaPath:"#/properties/then/dependencies/body/properties/message/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid8 = true;
}
}
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.status !== undefined){
let data31 = data10.status;
const _errs34 = errors;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
validate10.errors = [{instancePath:instancePath+"/then/status",schemaPath:"#/properties/then/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if(typeof data31 == "number"){
if(data31 > 599 || isNaN(data31)){
validate10.errors = [{instancePath:instancePath+"/then/status",schemaPath:"#/properties/then/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data31 < 200 || isNaN(data31)){
validate10.errors = [{instancePath:instancePath+"/then/status",schemaPath:"#/properties/then/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
var valid9 = _errs34 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.code !== undefined){
let data32 = data10.code;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data32 === "string"){
if(data32.length < 1){
validate10.errors = [{instancePath:instancePath+"/then/code",schemaPath:"#/properties/then/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/then/code",schemaPath:"#/properties/then/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs36 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.message !== undefined){
let data33 = data10.message;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data33 === "string"){
if(data33.length < 1){
validate10.errors = [{instancePath:instancePath+"/then/message",schemaPath:"#/properties/then/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/then/message",schemaPath:"#/properties/then/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs38 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.headers !== undefined){
let data34 = data10.headers;
const _errs40 = errors;
if(errors === _errs40){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key4 in data34){
const _errs42 = errors;
if(typeof key4 === "string"){
if(!pattern3.test(key4)){
const err2 = {instancePath:instancePath+"/then/headers",schemaPath:"#/properties/then/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[\\w!#$%&'*+.^`|~-]+$"},message:"must match pattern \""+"^[\\w!#$%&'*+.^`|~-]+$"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid10 = _errs42 === errors;
if(!valid10){
const err3 = {instancePath:instancePath+"/then/headers",schemaPath:"#/properties/then/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate10.errors = vErrors;
return false;
break;
}
}
if(valid10){
for(const key5 in data34){
let data35 = data34[key5];
const _errs44 = errors;
if((typeof data35 !== "string") && (data35 !== null)){
validate10.errors = [{instancePath:instancePath+"/then/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/then/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema11.properties.then.properties.headers.additionalProperties.type},message:"must be string,null"}];
return false;
}
if(errors === _errs44){
if(typeof data35 === "string"){
if(!pattern4.test(data35)){
validate10.errors = [{instancePath:instancePath+"/then/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/then/properties/headers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[\\t\\x20-\\x7e\\x80-\\xff]*$"},message:"must match pattern \""+"^[\\t\\x20-\\x7e\\x80-\\xff]*$"+"\""}];
return false;
}
}
}
var valid11 = _errs44 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/then/headers",schemaPath:"#/properties/then/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.body !== undefined){
const _errs46 = errors;
if(typeof data10.body !== "string"){
validate10.errors = [{instancePath:instancePath+"/then/body",schemaPath:"#/properties/then/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.contentType !== undefined){
let data37 = data10.contentType;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data37 === "string"){
if(!pattern4.test(data37)){
validate10.errors = [{instancePath:instancePath+"/then/contentType",schemaPath:"#/properties/then/properties/contentType/pattern",keyword:"pattern",params:{pattern: "^[\\t\\x20-\\x7e\\x80-\\xff]*$"},message:"must match pattern \""+"^[\\t\\x20-\\x7e\\x80-\\xff]*$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/then/contentType",schemaPath:"#/properties/then/properties/contentType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.latencyMs !== undefined){
let data38 = data10.latencyMs;
const _errs50 = errors;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
validate10.errors = [{instancePath:instancePath+"/then/latencyMs",schemaPath:"#/properties/then/properties/latencyMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs50){
if(typeof data38 == "number"){
if(data38 > 2147483647 || isNaN(data38)){
validate10.errors = [{instancePath:instancePath+"/then/latencyMs",schemaPath:"#/properties/then/properties/latencyMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data38 < 0 || isNaN(data38)){
validate10.errors = [{instancePath:instancePath+"/then/latencyMs",schemaPath:"#/properties/then/properties/latencyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid9 = _errs50 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.stallMs !== undefined){
let data39 = data10.stallMs;
const _errs52 = errors;
if((!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))) && (typeof data39 !== "string")){
validate10.errors = [{instancePath:instancePath+"/then/stallMs",schemaPath:"#/properties/then/properties/stallMs/type",keyword:"type",params:{type: schema11.properties.then.properties.stallMs.type},message:"must be integer,string"}];
return false;
}
if(errors === _errs52){
if(typeof data39 == "number"){
if(data39 > 2147483647 || isNaN(data39)){
validate10.errors = [{instancePath:instancePath+"/then/stallMs",schemaPath:"#/properties/then/properties/stallMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data39 < 1 || isNaN(data39)){
validate10.errors = [{instancePath:instancePath+"/then/stallMs",schemaPath:"#/properties/then/properties/stallMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
if(errors === _errs52){
if(typeof data39 === "string"){
if(!pattern2.test(data39)){
validate10.errors = [{instancePath:instancePath+"/then/stallMs",schemaPath:"#/properties/then/properties/stallMs/pattern",keyword:"pattern",params:{pattern: "^forever$"},message:"must match pattern \""+"^forever$"+"\""}];
return false;
}
}
}
}
var valid9 = _errs52 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.truncateBodyAtBytes !== undefined){
let data40 = data10.truncateBodyAtBytes;
const _errs54 = errors;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
validate10.errors = [{instancePath:instancePath+"/then/truncateBodyAtBytes",schemaPath:"#/properties/then/properties/truncateBodyAtBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs54){
if(typeof data40 == "number"){
if(data40 < 0 || isNaN(data40)){
validate10.errors = [{instancePath:instancePath+"/then/truncateBodyAtBytes",schemaPath:"#/properties/then/properties/truncateBodyAtBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs54 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.reset !== undefined){
const _errs56 = errors;
if(true !== data10.reset){
validate10.errors = [{instancePath:instancePath+"/then/reset",schemaPath:"#/properties/then/properties/reset/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.neverAnswer !== undefined){
const _errs57 = errors;
if(true !== data10.neverAnswer){
validate10.errors = [{instancePath:instancePath+"/then/neverAnswer",schemaPath:"#/properties/then/properties/neverAnswer/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs57 === errors;
}
else {
var valid9 = true;
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
else {
validate10.errors = [{instancePath:instancePath+"/then",schemaPath:"#/properties/then/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateSeed = validate11;
const schema12 = {"type":"object","title":"an object","additionalProperties":false,"properties":{"albums":{"type":"array","items":{"type":"object","title":"an Album object"},"title":"a list"},"library":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"users":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z2-7]{26}$","title":"26 lower-case letters and digits 2 to 7"},"name":{"type":"string","title":"a text"},"visibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"playbackVisibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"library":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"libraryTracks":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"likes":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"dislikes":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"followedArtists":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"playlists":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["title"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"a UUID in lower case"},"title":{"type":"string","pattern":"^[^\\x00-\\x1F\\x7F]{1,200}$","title":"a text of 1 to 200 characters without control characters"},"description":{"type":"string","pattern":"^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]{0,1000}$","title":"a text of up to 1000 characters without control characters but tabs and line breaks"},"visibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"trackIds":{"type":"array","maxItems":10000,"title":"a list of up to 10000 ids","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}}}}},"history":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["trackId"],"properties":{"trackId":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"},"playedAt":{"type":["number","string"],"title":"a time"}}}}}}},"profiles":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"properties":{"apiKey":{"type":"string","pattern":"^amzn1\\.application\\.[0-9a-f]{32}$","title":"\"amzn1.application.\" and 32 hexadecimal digits"},"name":{"type":"string","title":"a text"}}}}}};
const pattern7 = new RegExp("^B0[0-9A-Z]{8}$", "u");
const pattern8 = new RegExp("^[a-z2-7]{26}$", "u");
const pattern14 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern15 = new RegExp("^[^\\x00-\\x1F\\x7F]{1,200}$", "u");
const pattern16 = new RegExp("^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]{0,1000}$", "u");
const pattern19 = new RegExp("^amzn1\\.application\\.[0-9a-f]{32}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "albums") || (key0 === "library")) || (key0 === "users")) || (key0 === "profiles"))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.albums !== undefined){
let data0 = data.albums;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate11.errors = [{instancePath:instancePath+"/albums/" + i0,schemaPath:"#/properties/albums/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/albums",schemaPath:"#/properties/albums/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.library !== undefined){
let data2 = data.library;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
validate11.errors = [{instancePath:instancePath+"/library/" + i1,schemaPath:"#/properties/library/items/pattern",keyword:"pattern",params:{pattern: "^B0[0-9A-Z]{8}$"},message:"must match pattern \""+"^B0[0-9A-Z]{8}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/library/" + i1,schemaPath:"#/properties/library/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/library",schemaPath:"#/properties/library/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data4 = data.users;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const _errs14 = errors;
for(const key1 in data5){
if(!(func2.call(schema12.properties.users.items.properties, key1))){
validate11.errors = [{instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.id !== undefined){
let data6 = data5.id;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/id",schemaPath:"#/properties/users/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/id",schemaPath:"#/properties/users/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.name !== undefined){
const _errs17 = errors;
if(typeof data5.name !== "string"){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/name",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.visibility !== undefined){
let data8 = data5.visibility;
const _errs19 = errors;
if(!((data8 === "PUBLIC") || (data8 === "PRIVATE"))){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/visibility",schemaPath:"#/properties/users/items/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema12.properties.users.items.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.playbackVisibility !== undefined){
let data9 = data5.playbackVisibility;
const _errs20 = errors;
if(!((data9 === "PUBLIC") || (data9 === "PRIVATE"))){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playbackVisibility",schemaPath:"#/properties/users/items/properties/playbackVisibility/enum",keyword:"enum",params:{allowedValues: schema12.properties.users.items.properties.playbackVisibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.library !== undefined){
let data10 = data5.library;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
var valid5 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/library/" + i3,schemaPath:"#/properties/users/items/properties/library/items/pattern",keyword:"pattern",params:{pattern: "^B0[0-9A-Z]{8}$"},message:"must match pattern \""+"^B0[0-9A-Z]{8}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/library/" + i3,schemaPath:"#/properties/users/items/properties/library/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs23 === errors;
if(!valid5){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/library",schemaPath:"#/properties/users/items/properties/library/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.libraryTracks !== undefined){
let data12 = data5.libraryTracks;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
var valid6 = true;
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/libraryTracks/" + i4,schemaPath:"#/properties/users/items/properties/libraryTracks/items/pattern",keyword:"pattern",params:{pattern: "^B0[0-9A-Z]{8}$"},message:"must match pattern \""+"^B0[0-9A-Z]{8}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/libraryTracks/" + i4,schemaPath:"#/properties/users/items/properties/libraryTracks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/libraryTracks",schemaPath:"#/properties/users/items/properties/libraryTracks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.likes !== undefined){
let data14 = data5.likes;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data14)){
var valid7 = true;
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
let data15 = data14[i5];
const _errs31 = errors;
if(errors === _errs31){
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/likes/" + i5,schemaPath:"#/properties/users/items/properties/likes/items/pattern",keyword:"pattern",params:{pattern: "^B0[0-9A-Z]{8}$"},message:"must match pattern \""+"^B0[0-9A-Z]{8}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/likes/" + i5,schemaPath:"#/properties/users/items/properties/likes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs31 === errors;
if(!valid7){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/likes",schemaPath:"#/properties/users/items/properties/likes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.dislikes !== undefined){
let data16 = data5.dislikes;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data16)){
var valid8 = true;
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
let data17 = data16[i6];
const _errs35 = errors;
if(errors === _errs35){
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/dislikes/" + i6,schemaPath:"#/properties/users/items/properties/dislikes/items/pattern",keyword:"pattern",params:{pattern: "^B0[0-9A-Z]{8}$"},message:"must match pattern \""+"^B0[0-9A-Z]{8}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/dislikes/" + i6,schemaPath:"#/properties/users/items/properties/dislikes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs35 === errors;
if(!valid8){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/dislikes",schemaPath:"#/properties/users/items/properties/dislikes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.followedArtists !== undefined){
let data18 = data5.followedArtists;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data18)){
var valid9 = true;
const len7 = data18.length;
for(let i7=0; i7<len7; i7++){
let data19 = data18[i7];
const _errs39 = errors;
if(errors === _errs39){
if(typeof data19 === "string"){
if(!pattern7.test(data19)){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/followedArtists/" + i7,schemaPath:"#/properties/users/items/properties/followedArtists/items/pattern",keyword:"pattern",params:{pattern: "^B0[0-9A-Z]{8}$"},message:"must match pattern \""+"^B0[0-9A-Z]{8}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/followedArtists/" + i7,schemaPath:"#/properties/users/items/properties/followedArtists/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs39 === errors;
if(!valid9){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/followedArtists",schemaPath:"#/properties/users/items/properties/followedArtists/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.playlists !== undefined){
let data20 = data5.playlists;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data20)){
var valid10 = true;
const len8 = data20.length;
for(let i8=0; i8<len8; i8++){
let data21 = data20[i8];
const _errs43 = errors;
if(errors === _errs43){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing0;
if((data21.title === undefined) && (missing0 = "title")){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8,schemaPath:"#/properties/users/items/properties/playlists/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs45 = errors;
for(const key2 in data21){
if(!(((((key2 === "id") || (key2 === "title")) || (key2 === "description")) || (key2 === "visibility")) || (key2 === "trackIds"))){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8,schemaPath:"#/properties/users/items/properties/playlists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data21.id !== undefined){
let data22 = data21.id;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data22 === "string"){
if(!pattern14.test(data22)){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8+"/id",schemaPath:"#/properties/users/items/properties/playlists/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8+"/id",schemaPath:"#/properties/users/items/properties/playlists/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs46 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.title !== undefined){
let data23 = data21.title;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data23 === "string"){
if(!pattern15.test(data23)){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8+"/title",schemaPath:"#/properties/users/items/properties/playlists/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1F\\x7F]{1,200}$"},message:"must match pattern \""+"^[^\\x00-\\x1F\\x7F]{1,200}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8+"/title",schemaPath:"#/properties/users/items/properties/playlists/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs48 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.description !== undefined){
let data24 = data21.description;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data24 === "string"){
if(!pattern16.test(data24)){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8+"/description",schemaPath:"#/properties/users/items/properties/playlists/items/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]{0,1000}$"},message:"must match pattern \""+"^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]{0,1000}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8+"/description",schemaPath:"#/properties/users/items/properties/playlists/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs50 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.visibility !== undefined){
let data25 = data21.visibility;
const _errs52 = errors;
if(!((data25 === "PUBLIC") || (data25 === "PRIVATE"))){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8+"/visibility",schemaPath:"#/properties/users/items/properties/playlists/items/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema12.properties.users.items.properties.playlists.items.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs52 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.trackIds !== undefined){
let data26 = data21.trackIds;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data26)){
if(data26.length > 10000){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8+"/trackIds",schemaPath:"#/properties/users/items/properties/playlists/items/properties/trackIds/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid12 = true;
const len9 = data26.length;
for(let i9=0; i9<len9; i9++){
let data27 = data26[i9];
const _errs55 = errors;
if(errors === _errs55){
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8+"/trackIds/" + i9,schemaPath:"#/properties/users/items/properties/playlists/items/properties/trackIds/items/pattern",keyword:"pattern",params:{pattern: "^B0[0-9A-Z]{8}$"},message:"must match pattern \""+"^B0[0-9A-Z]{8}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8+"/trackIds/" + i9,schemaPath:"#/properties/users/items/properties/playlists/items/properties/trackIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs55 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8+"/trackIds",schemaPath:"#/properties/users/items/properties/playlists/items/properties/trackIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs53 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists/" + i8,schemaPath:"#/properties/users/items/properties/playlists/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs43 === errors;
if(!valid10){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/playlists",schemaPath:"#/properties/users/items/properties/playlists/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.history !== undefined){
let data28 = data5.history;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data28)){
var valid13 = true;
const len10 = data28.length;
for(let i10=0; i10<len10; i10++){
let data29 = data28[i10];
const _errs59 = errors;
if(errors === _errs59){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing1;
if((data29.trackId === undefined) && (missing1 = "trackId")){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/history/" + i10,schemaPath:"#/properties/users/items/properties/history/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs61 = errors;
for(const key3 in data29){
if(!((key3 === "trackId") || (key3 === "playedAt"))){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/history/" + i10,schemaPath:"#/properties/users/items/properties/history/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs61 === errors){
if(data29.trackId !== undefined){
let data30 = data29.trackId;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data30 === "string"){
if(!pattern7.test(data30)){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/history/" + i10+"/trackId",schemaPath:"#/properties/users/items/properties/history/items/properties/trackId/pattern",keyword:"pattern",params:{pattern: "^B0[0-9A-Z]{8}$"},message:"must match pattern \""+"^B0[0-9A-Z]{8}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/history/" + i10+"/trackId",schemaPath:"#/properties/users/items/properties/history/items/properties/trackId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs62 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data29.playedAt !== undefined){
let data31 = data29.playedAt;
const _errs64 = errors;
if((!(typeof data31 == "number")) && (typeof data31 !== "string")){
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/history/" + i10+"/playedAt",schemaPath:"#/properties/users/items/properties/history/items/properties/playedAt/type",keyword:"type",params:{type: schema12.properties.users.items.properties.history.items.properties.playedAt.type},message:"must be number,string"}];
return false;
}
var valid14 = _errs64 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/history/" + i10,schemaPath:"#/properties/users/items/properties/history/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs59 === errors;
if(!valid13){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2+"/history",schemaPath:"#/properties/users/items/properties/history/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs57 === errors;
}
else {
var valid4 = true;
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
else {
validate11.errors = [{instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profiles !== undefined){
let data32 = data.profiles;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data32)){
var valid15 = true;
const len11 = data32.length;
for(let i11=0; i11<len11; i11++){
let data33 = data32[i11];
const _errs68 = errors;
if(errors === _errs68){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
const _errs70 = errors;
for(const key4 in data33){
if(!((key4 === "apiKey") || (key4 === "name"))){
validate11.errors = [{instancePath:instancePath+"/profiles/" + i11,schemaPath:"#/properties/profiles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs70 === errors){
if(data33.apiKey !== undefined){
let data34 = data33.apiKey;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data34 === "string"){
if(!pattern19.test(data34)){
validate11.errors = [{instancePath:instancePath+"/profiles/" + i11+"/apiKey",schemaPath:"#/properties/profiles/items/properties/apiKey/pattern",keyword:"pattern",params:{pattern: "^amzn1\\.application\\.[0-9a-f]{32}$"},message:"must match pattern \""+"^amzn1\\.application\\.[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/profiles/" + i11+"/apiKey",schemaPath:"#/properties/profiles/items/properties/apiKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs71 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data33.name !== undefined){
const _errs73 = errors;
if(typeof data33.name !== "string"){
validate11.errors = [{instancePath:instancePath+"/profiles/" + i11+"/name",schemaPath:"#/properties/profiles/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs73 === errors;
}
else {
var valid16 = true;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/profiles/" + i11,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs68 === errors;
if(!valid15){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

export const validateSnapshot = validate12;
const schema13 = {"type":"object","title":"an object","additionalProperties":false,"required":["format","libraries","playlists","histories","securityProfiles","users","grants"],"properties":{"format":{"const":1,"title":"1"},"albums":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","json"],"properties":{"id":{"type":"string","title":"a text"},"json":{"type":"string","title":"a text"},"mbid":{"type":"string","title":"a text"},"artistNames":{"type":"object","title":"an object","additionalProperties":{"type":"string","title":"a text"}}}}},"libraries":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["userId","list","entries"],"properties":{"userId":{"type":"string","pattern":"^[a-z2-7]{26}$","title":"26 lower-case letters and digits 2 to 7"},"list":{"enum":["albums","tracks","likes","dislikes","artists"],"title":"albums, tracks, likes, dislikes or artists"},"entries":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["objectId","itemId","purchased","uploaded"],"properties":{"objectId":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"a UUID in lower case"},"itemId":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"},"purchased":{"type":"boolean","title":"true or false"},"uploaded":{"type":"boolean","title":"true or false"}}}}}}},"playlists":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","userId","title","description","visibility","createdAt","updatedAt","entries"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"a UUID in lower case"},"userId":{"type":"string","pattern":"^[a-z2-7]{26}$","title":"26 lower-case letters and digits 2 to 7"},"title":{"type":"string","pattern":"^[^\\x00-\\x1F\\x7F]{1,200}$","title":"a text of 1 to 200 characters without control characters"},"description":{"type":"string","pattern":"^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]{0,1000}$","title":"a text of up to 1000 characters without control characters but tabs and line breaks"},"visibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"createdAt":{"type":"string","pattern":"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$","title":"a time such as 2026-01-02T03:04:05.678Z"},"updatedAt":{"type":"string","pattern":"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$","title":"a time such as 2026-01-02T03:04:05.678Z"},"entries":{"type":"array","maxItems":10000,"title":"a list of up to 10000 entries","items":{"type":"object","title":"an object","additionalProperties":false,"required":["entryId","trackId","durationMs"],"properties":{"entryId":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"a UUID in lower case"},"trackId":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"},"durationMs":{"type":"integer","minimum":0,"maximum":31536000000,"title":"a whole number from 0 to 31536000000"}}}}}}},"histories":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["userId","plays"],"properties":{"userId":{"type":"string","pattern":"^[a-z2-7]{26}$","title":"26 lower-case letters and digits 2 to 7"},"plays":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["trackId","playedAt","playId"],"properties":{"trackId":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"},"playedAt":{"type":"string","pattern":"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$","title":"a time such as 2026-01-02T03:04:05.678Z"},"playId":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"a UUID in lower case"}}}}}}},"securityProfiles":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["apiKey","name","createdAt","revokedAt"],"properties":{"apiKey":{"type":"string","title":"a text"},"name":{"type":"string","title":"a text"},"createdAt":{"type":"string","title":"a text"},"revokedAt":{"type":["string","null"],"title":"a text"}}}},"users":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","name","visibility","playbackVisibility","createdAt","disabledAt"],"properties":{"id":{"type":"string","pattern":"^[a-z2-7]{26}$","title":"26 lower-case letters and digits 2 to 7"},"name":{"type":"string","title":"a text"},"visibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"playbackVisibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"createdAt":{"type":"string","title":"a text"},"disabledAt":{"type":["string","null"],"title":"a text"}}}},"grants":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","value","expiresAtMs"],"properties":{"id":{"type":"string","pattern":"^(client|code|device|refresh-token|revoked|session|token|user-code):[\\x21-\\x7e]{1,180}$","title":"the id of a grant, such as \"code:\" and its hash"},"value":{"type":"string","pattern":"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$","title":"Base64"},"expiresAtMs":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"}}}}}};
const pattern27 = new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$", "u");
const pattern36 = new RegExp("^(client|code|device|refresh-token|revoked|session|token|user-code):[\\x21-\\x7e]{1,180}$", "u");
const pattern37 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.format === undefined) && (missing0 = "format")) || ((data.libraries === undefined) && (missing0 = "libraries"))) || ((data.playlists === undefined) && (missing0 = "playlists"))) || ((data.histories === undefined) && (missing0 = "histories"))) || ((data.securityProfiles === undefined) && (missing0 = "securityProfiles"))) || ((data.users === undefined) && (missing0 = "users"))) || ((data.grants === undefined) && (missing0 = "grants"))){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "format") || (key0 === "albums")) || (key0 === "libraries")) || (key0 === "playlists")) || (key0 === "histories")) || (key0 === "securityProfiles")) || (key0 === "users")) || (key0 === "grants"))){
validate12.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(1 !== data.format){
validate12.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.albums !== undefined){
let data1 = data.albums;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.id === undefined) && (missing1 = "id")) || ((data2.json === undefined) && (missing1 = "json"))){
validate12.errors = [{instancePath:instancePath+"/albums/" + i0,schemaPath:"#/properties/albums/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data2){
if(!((((key1 === "id") || (key1 === "json")) || (key1 === "mbid")) || (key1 === "artistNames"))){
validate12.errors = [{instancePath:instancePath+"/albums/" + i0,schemaPath:"#/properties/albums/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data2.id !== undefined){
const _errs8 = errors;
if(typeof data2.id !== "string"){
validate12.errors = [{instancePath:instancePath+"/albums/" + i0+"/id",schemaPath:"#/properties/albums/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.json !== undefined){
const _errs10 = errors;
if(typeof data2.json !== "string"){
validate12.errors = [{instancePath:instancePath+"/albums/" + i0+"/json",schemaPath:"#/properties/albums/items/properties/json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.mbid !== undefined){
const _errs12 = errors;
if(typeof data2.mbid !== "string"){
validate12.errors = [{instancePath:instancePath+"/albums/" + i0+"/mbid",schemaPath:"#/properties/albums/items/properties/mbid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.artistNames !== undefined){
let data6 = data2.artistNames;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs17 = errors;
if(typeof data6[key2] !== "string"){
validate12.errors = [{instancePath:instancePath+"/albums/" + i0+"/artistNames/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/albums/items/properties/artistNames/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/albums/" + i0+"/artistNames",schemaPath:"#/properties/albums/items/properties/artistNames/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/albums/" + i0,schemaPath:"#/properties/albums/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/albums",schemaPath:"#/properties/albums/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.libraries !== undefined){
let data8 = data.libraries;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid4 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((data9.userId === undefined) && (missing2 = "userId")) || ((data9.list === undefined) && (missing2 = "list"))) || ((data9.entries === undefined) && (missing2 = "entries"))){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1,schemaPath:"#/properties/libraries/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key3 in data9){
if(!(((key3 === "userId") || (key3 === "list")) || (key3 === "entries"))){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1,schemaPath:"#/properties/libraries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.userId !== undefined){
let data10 = data9.userId;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/userId",schemaPath:"#/properties/libraries/items/properties/userId/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/userId",schemaPath:"#/properties/libraries/items/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.list !== undefined){
let data11 = data9.list;
const _errs26 = errors;
if(!(((((data11 === "albums") || (data11 === "tracks")) || (data11 === "likes")) || (data11 === "dislikes")) || (data11 === "artists"))){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/list",schemaPath:"#/properties/libraries/items/properties/list/enum",keyword:"enum",params:{allowedValues: schema13.properties.libraries.items.properties.list.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.entries !== undefined){
let data12 = data9.entries;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
var valid6 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs29 = errors;
if(errors === _errs29){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing3;
if(((((data13.objectId === undefined) && (missing3 = "objectId")) || ((data13.itemId === undefined) && (missing3 = "itemId"))) || ((data13.purchased === undefined) && (missing3 = "purchased"))) || ((data13.uploaded === undefined) && (missing3 = "uploaded"))){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2,schemaPath:"#/properties/libraries/items/properties/entries/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key4 in data13){
if(!((((key4 === "objectId") || (key4 === "itemId")) || (key4 === "purchased")) || (key4 === "uploaded"))){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2,schemaPath:"#/properties/libraries/items/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data13.objectId !== undefined){
let data14 = data13.objectId;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(!pattern14.test(data14)){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2+"/objectId",schemaPath:"#/properties/libraries/items/properties/entries/items/properties/objectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2+"/objectId",schemaPath:"#/properties/libraries/items/properties/entries/items/properties/objectId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.itemId !== undefined){
let data15 = data13.itemId;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2+"/itemId",schemaPath:"#/properties/libraries/items/properties/entries/items/properties/itemId/pattern",keyword:"pattern",params:{pattern: "^B0[0-9A-Z]{8}$"},message:"must match pattern \""+"^B0[0-9A-Z]{8}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2+"/itemId",schemaPath:"#/properties/libraries/items/properties/entries/items/properties/itemId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.purchased !== undefined){
const _errs36 = errors;
if(typeof data13.purchased !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2+"/purchased",schemaPath:"#/properties/libraries/items/properties/entries/items/properties/purchased/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.uploaded !== undefined){
const _errs38 = errors;
if(typeof data13.uploaded !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2+"/uploaded",schemaPath:"#/properties/libraries/items/properties/entries/items/properties/uploaded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2,schemaPath:"#/properties/libraries/items/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs29 === errors;
if(!valid6){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries",schemaPath:"#/properties/libraries/items/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1,schemaPath:"#/properties/libraries/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/libraries",schemaPath:"#/properties/libraries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.playlists !== undefined){
let data18 = data.playlists;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data18)){
var valid8 = true;
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
const _errs42 = errors;
if(errors === _errs42){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if(((((((((data19.id === undefined) && (missing4 = "id")) || ((data19.userId === undefined) && (missing4 = "userId"))) || ((data19.title === undefined) && (missing4 = "title"))) || ((data19.description === undefined) && (missing4 = "description"))) || ((data19.visibility === undefined) && (missing4 = "visibility"))) || ((data19.createdAt === undefined) && (missing4 = "createdAt"))) || ((data19.updatedAt === undefined) && (missing4 = "updatedAt"))) || ((data19.entries === undefined) && (missing4 = "entries"))){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3,schemaPath:"#/properties/playlists/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key5 in data19){
if(!((((((((key5 === "id") || (key5 === "userId")) || (key5 === "title")) || (key5 === "description")) || (key5 === "visibility")) || (key5 === "createdAt")) || (key5 === "updatedAt")) || (key5 === "entries"))){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3,schemaPath:"#/properties/playlists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data19.id !== undefined){
let data20 = data19.id;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data20 === "string"){
if(!pattern14.test(data20)){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/id",schemaPath:"#/properties/playlists/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/id",schemaPath:"#/properties/playlists/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs45 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data19.userId !== undefined){
let data21 = data19.userId;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/userId",schemaPath:"#/properties/playlists/items/properties/userId/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/userId",schemaPath:"#/properties/playlists/items/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs47 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data19.title !== undefined){
let data22 = data19.title;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data22 === "string"){
if(!pattern15.test(data22)){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/title",schemaPath:"#/properties/playlists/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1F\\x7F]{1,200}$"},message:"must match pattern \""+"^[^\\x00-\\x1F\\x7F]{1,200}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/title",schemaPath:"#/properties/playlists/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs49 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data19.description !== undefined){
let data23 = data19.description;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data23 === "string"){
if(!pattern16.test(data23)){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/description",schemaPath:"#/properties/playlists/items/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]{0,1000}$"},message:"must match pattern \""+"^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]{0,1000}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/description",schemaPath:"#/properties/playlists/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs51 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data19.visibility !== undefined){
let data24 = data19.visibility;
const _errs53 = errors;
if(!((data24 === "PUBLIC") || (data24 === "PRIVATE"))){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/visibility",schemaPath:"#/properties/playlists/items/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema13.properties.playlists.items.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs53 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data19.createdAt !== undefined){
let data25 = data19.createdAt;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data25 === "string"){
if(!pattern27.test(data25)){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/createdAt",schemaPath:"#/properties/playlists/items/properties/createdAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/createdAt",schemaPath:"#/properties/playlists/items/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs54 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data19.updatedAt !== undefined){
let data26 = data19.updatedAt;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data26 === "string"){
if(!pattern27.test(data26)){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/updatedAt",schemaPath:"#/properties/playlists/items/properties/updatedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/updatedAt",schemaPath:"#/properties/playlists/items/properties/updatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data19.entries !== undefined){
let data27 = data19.entries;
const _errs58 = errors;
if(errors === _errs58){
if(Array.isArray(data27)){
if(data27.length > 10000){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/entries",schemaPath:"#/properties/playlists/items/properties/entries/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid10 = true;
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
const _errs60 = errors;
if(errors === _errs60){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing5;
if((((data28.entryId === undefined) && (missing5 = "entryId")) || ((data28.trackId === undefined) && (missing5 = "trackId"))) || ((data28.durationMs === undefined) && (missing5 = "durationMs"))){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/entries/" + i4,schemaPath:"#/properties/playlists/items/properties/entries/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs62 = errors;
for(const key6 in data28){
if(!(((key6 === "entryId") || (key6 === "trackId")) || (key6 === "durationMs"))){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/entries/" + i4,schemaPath:"#/properties/playlists/items/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs62 === errors){
if(data28.entryId !== undefined){
let data29 = data28.entryId;
const _errs63 = errors;
if(errors === _errs63){
if(typeof data29 === "string"){
if(!pattern14.test(data29)){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/entries/" + i4+"/entryId",schemaPath:"#/properties/playlists/items/properties/entries/items/properties/entryId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/entries/" + i4+"/entryId",schemaPath:"#/properties/playlists/items/properties/entries/items/properties/entryId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.trackId !== undefined){
let data30 = data28.trackId;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data30 === "string"){
if(!pattern7.test(data30)){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/entries/" + i4+"/trackId",schemaPath:"#/properties/playlists/items/properties/entries/items/properties/trackId/pattern",keyword:"pattern",params:{pattern: "^B0[0-9A-Z]{8}$"},message:"must match pattern \""+"^B0[0-9A-Z]{8}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/entries/" + i4+"/trackId",schemaPath:"#/properties/playlists/items/properties/entries/items/properties/trackId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.durationMs !== undefined){
let data31 = data28.durationMs;
const _errs67 = errors;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/entries/" + i4+"/durationMs",schemaPath:"#/properties/playlists/items/properties/entries/items/properties/durationMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs67){
if(typeof data31 == "number"){
if(data31 > 31536000000 || isNaN(data31)){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/entries/" + i4+"/durationMs",schemaPath:"#/properties/playlists/items/properties/entries/items/properties/durationMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000000},message:"must be <= 31536000000"}];
return false;
}
else {
if(data31 < 0 || isNaN(data31)){
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/entries/" + i4+"/durationMs",schemaPath:"#/properties/playlists/items/properties/entries/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid11 = _errs67 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/entries/" + i4,schemaPath:"#/properties/playlists/items/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs60 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3+"/entries",schemaPath:"#/properties/playlists/items/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs58 === errors;
}
else {
var valid9 = true;
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
else {
validate12.errors = [{instancePath:instancePath+"/playlists/" + i3,schemaPath:"#/properties/playlists/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs42 === errors;
if(!valid8){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/playlists",schemaPath:"#/properties/playlists/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.histories !== undefined){
let data32 = data.histories;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data32)){
var valid12 = true;
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
let data33 = data32[i5];
const _errs71 = errors;
if(errors === _errs71){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing6;
if(((data33.userId === undefined) && (missing6 = "userId")) || ((data33.plays === undefined) && (missing6 = "plays"))){
validate12.errors = [{instancePath:instancePath+"/histories/" + i5,schemaPath:"#/properties/histories/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs73 = errors;
for(const key7 in data33){
if(!((key7 === "userId") || (key7 === "plays"))){
validate12.errors = [{instancePath:instancePath+"/histories/" + i5,schemaPath:"#/properties/histories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs73 === errors){
if(data33.userId !== undefined){
let data34 = data33.userId;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data34 === "string"){
if(!pattern8.test(data34)){
validate12.errors = [{instancePath:instancePath+"/histories/" + i5+"/userId",schemaPath:"#/properties/histories/items/properties/userId/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/histories/" + i5+"/userId",schemaPath:"#/properties/histories/items/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs74 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data33.plays !== undefined){
let data35 = data33.plays;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data35)){
var valid14 = true;
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
const _errs78 = errors;
if(errors === _errs78){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing7;
if((((data36.trackId === undefined) && (missing7 = "trackId")) || ((data36.playedAt === undefined) && (missing7 = "playedAt"))) || ((data36.playId === undefined) && (missing7 = "playId"))){
validate12.errors = [{instancePath:instancePath+"/histories/" + i5+"/plays/" + i6,schemaPath:"#/properties/histories/items/properties/plays/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs80 = errors;
for(const key8 in data36){
if(!(((key8 === "trackId") || (key8 === "playedAt")) || (key8 === "playId"))){
validate12.errors = [{instancePath:instancePath+"/histories/" + i5+"/plays/" + i6,schemaPath:"#/properties/histories/items/properties/plays/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs80 === errors){
if(data36.trackId !== undefined){
let data37 = data36.trackId;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data37 === "string"){
if(!pattern7.test(data37)){
validate12.errors = [{instancePath:instancePath+"/histories/" + i5+"/plays/" + i6+"/trackId",schemaPath:"#/properties/histories/items/properties/plays/items/properties/trackId/pattern",keyword:"pattern",params:{pattern: "^B0[0-9A-Z]{8}$"},message:"must match pattern \""+"^B0[0-9A-Z]{8}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/histories/" + i5+"/plays/" + i6+"/trackId",schemaPath:"#/properties/histories/items/properties/plays/items/properties/trackId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs81 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data36.playedAt !== undefined){
let data38 = data36.playedAt;
const _errs83 = errors;
if(errors === _errs83){
if(typeof data38 === "string"){
if(!pattern27.test(data38)){
validate12.errors = [{instancePath:instancePath+"/histories/" + i5+"/plays/" + i6+"/playedAt",schemaPath:"#/properties/histories/items/properties/plays/items/properties/playedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/histories/" + i5+"/plays/" + i6+"/playedAt",schemaPath:"#/properties/histories/items/properties/plays/items/properties/playedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs83 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data36.playId !== undefined){
let data39 = data36.playId;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data39 === "string"){
if(!pattern14.test(data39)){
validate12.errors = [{instancePath:instancePath+"/histories/" + i5+"/plays/" + i6+"/playId",schemaPath:"#/properties/histories/items/properties/plays/items/properties/playId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/histories/" + i5+"/plays/" + i6+"/playId",schemaPath:"#/properties/histories/items/properties/plays/items/properties/playId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs85 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/histories/" + i5+"/plays/" + i6,schemaPath:"#/properties/histories/items/properties/plays/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs78 === errors;
if(!valid14){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/histories/" + i5+"/plays",schemaPath:"#/properties/histories/items/properties/plays/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs76 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/histories/" + i5,schemaPath:"#/properties/histories/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs71 === errors;
if(!valid12){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/histories",schemaPath:"#/properties/histories/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securityProfiles !== undefined){
let data40 = data.securityProfiles;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data40)){
var valid16 = true;
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
let data41 = data40[i7];
const _errs89 = errors;
if(errors === _errs89){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing8;
if(((((data41.apiKey === undefined) && (missing8 = "apiKey")) || ((data41.name === undefined) && (missing8 = "name"))) || ((data41.createdAt === undefined) && (missing8 = "createdAt"))) || ((data41.revokedAt === undefined) && (missing8 = "revokedAt"))){
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i7,schemaPath:"#/properties/securityProfiles/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs91 = errors;
for(const key9 in data41){
if(!((((key9 === "apiKey") || (key9 === "name")) || (key9 === "createdAt")) || (key9 === "revokedAt"))){
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i7,schemaPath:"#/properties/securityProfiles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs91 === errors){
if(data41.apiKey !== undefined){
const _errs92 = errors;
if(typeof data41.apiKey !== "string"){
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i7+"/apiKey",schemaPath:"#/properties/securityProfiles/items/properties/apiKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs92 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.name !== undefined){
const _errs94 = errors;
if(typeof data41.name !== "string"){
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i7+"/name",schemaPath:"#/properties/securityProfiles/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs94 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.createdAt !== undefined){
const _errs96 = errors;
if(typeof data41.createdAt !== "string"){
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i7+"/createdAt",schemaPath:"#/properties/securityProfiles/items/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs96 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.revokedAt !== undefined){
let data45 = data41.revokedAt;
const _errs98 = errors;
if((typeof data45 !== "string") && (data45 !== null)){
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i7+"/revokedAt",schemaPath:"#/properties/securityProfiles/items/properties/revokedAt/type",keyword:"type",params:{type: schema13.properties.securityProfiles.items.properties.revokedAt.type},message:"must be string,null"}];
return false;
}
var valid17 = _errs98 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i7,schemaPath:"#/properties/securityProfiles/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs89 === errors;
if(!valid16){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/securityProfiles",schemaPath:"#/properties/securityProfiles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data46 = data.users;
const _errs100 = errors;
if(errors === _errs100){
if(Array.isArray(data46)){
var valid18 = true;
const len8 = data46.length;
for(let i8=0; i8<len8; i8++){
let data47 = data46[i8];
const _errs102 = errors;
if(errors === _errs102){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing9;
if(((((((data47.id === undefined) && (missing9 = "id")) || ((data47.name === undefined) && (missing9 = "name"))) || ((data47.visibility === undefined) && (missing9 = "visibility"))) || ((data47.playbackVisibility === undefined) && (missing9 = "playbackVisibility"))) || ((data47.createdAt === undefined) && (missing9 = "createdAt"))) || ((data47.disabledAt === undefined) && (missing9 = "disabledAt"))){
validate12.errors = [{instancePath:instancePath+"/users/" + i8,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs104 = errors;
for(const key10 in data47){
if(!((((((key10 === "id") || (key10 === "name")) || (key10 === "visibility")) || (key10 === "playbackVisibility")) || (key10 === "createdAt")) || (key10 === "disabledAt"))){
validate12.errors = [{instancePath:instancePath+"/users/" + i8,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs104 === errors){
if(data47.id !== undefined){
let data48 = data47.id;
const _errs105 = errors;
if(errors === _errs105){
if(typeof data48 === "string"){
if(!pattern8.test(data48)){
validate12.errors = [{instancePath:instancePath+"/users/" + i8+"/id",schemaPath:"#/properties/users/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/users/" + i8+"/id",schemaPath:"#/properties/users/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs105 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data47.name !== undefined){
const _errs107 = errors;
if(typeof data47.name !== "string"){
validate12.errors = [{instancePath:instancePath+"/users/" + i8+"/name",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs107 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data47.visibility !== undefined){
let data50 = data47.visibility;
const _errs109 = errors;
if(!((data50 === "PUBLIC") || (data50 === "PRIVATE"))){
validate12.errors = [{instancePath:instancePath+"/users/" + i8+"/visibility",schemaPath:"#/properties/users/items/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema13.properties.users.items.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs109 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data47.playbackVisibility !== undefined){
let data51 = data47.playbackVisibility;
const _errs110 = errors;
if(!((data51 === "PUBLIC") || (data51 === "PRIVATE"))){
validate12.errors = [{instancePath:instancePath+"/users/" + i8+"/playbackVisibility",schemaPath:"#/properties/users/items/properties/playbackVisibility/enum",keyword:"enum",params:{allowedValues: schema13.properties.users.items.properties.playbackVisibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs110 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data47.createdAt !== undefined){
const _errs111 = errors;
if(typeof data47.createdAt !== "string"){
validate12.errors = [{instancePath:instancePath+"/users/" + i8+"/createdAt",schemaPath:"#/properties/users/items/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs111 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data47.disabledAt !== undefined){
let data53 = data47.disabledAt;
const _errs113 = errors;
if((typeof data53 !== "string") && (data53 !== null)){
validate12.errors = [{instancePath:instancePath+"/users/" + i8+"/disabledAt",schemaPath:"#/properties/users/items/properties/disabledAt/type",keyword:"type",params:{type: schema13.properties.users.items.properties.disabledAt.type},message:"must be string,null"}];
return false;
}
var valid19 = _errs113 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/users/" + i8,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs102 === errors;
if(!valid18){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs100 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grants !== undefined){
let data54 = data.grants;
const _errs115 = errors;
if(errors === _errs115){
if(Array.isArray(data54)){
var valid20 = true;
const len9 = data54.length;
for(let i9=0; i9<len9; i9++){
let data55 = data54[i9];
const _errs117 = errors;
if(errors === _errs117){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing10;
if((((data55.id === undefined) && (missing10 = "id")) || ((data55.value === undefined) && (missing10 = "value"))) || ((data55.expiresAtMs === undefined) && (missing10 = "expiresAtMs"))){
validate12.errors = [{instancePath:instancePath+"/grants/" + i9,schemaPath:"#/properties/grants/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs119 = errors;
for(const key11 in data55){
if(!(((key11 === "id") || (key11 === "value")) || (key11 === "expiresAtMs"))){
validate12.errors = [{instancePath:instancePath+"/grants/" + i9,schemaPath:"#/properties/grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs119 === errors){
if(data55.id !== undefined){
let data56 = data55.id;
const _errs120 = errors;
if(errors === _errs120){
if(typeof data56 === "string"){
if(!pattern36.test(data56)){
validate12.errors = [{instancePath:instancePath+"/grants/" + i9+"/id",schemaPath:"#/properties/grants/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^(client|code|device|refresh-token|revoked|session|token|user-code):[\\x21-\\x7e]{1,180}$"},message:"must match pattern \""+"^(client|code|device|refresh-token|revoked|session|token|user-code):[\\x21-\\x7e]{1,180}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/grants/" + i9+"/id",schemaPath:"#/properties/grants/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs120 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data55.value !== undefined){
let data57 = data55.value;
const _errs122 = errors;
if(errors === _errs122){
if(typeof data57 === "string"){
if(!pattern37.test(data57)){
validate12.errors = [{instancePath:instancePath+"/grants/" + i9+"/value",schemaPath:"#/properties/grants/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/grants/" + i9+"/value",schemaPath:"#/properties/grants/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs122 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data55.expiresAtMs !== undefined){
let data58 = data55.expiresAtMs;
const _errs124 = errors;
if(!((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58)))){
validate12.errors = [{instancePath:instancePath+"/grants/" + i9+"/expiresAtMs",schemaPath:"#/properties/grants/items/properties/expiresAtMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs124){
if(typeof data58 == "number"){
if(data58 < 0 || isNaN(data58)){
validate12.errors = [{instancePath:instancePath+"/grants/" + i9+"/expiresAtMs",schemaPath:"#/properties/grants/items/properties/expiresAtMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid21 = _errs124 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/grants/" + i9,schemaPath:"#/properties/grants/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs117 === errors;
if(!valid20){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs115 === errors;
}
else {
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
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

export const validateGrantValues = validate13;
const schema14 = {"type":"object","title":"an object","properties":{"client":{"type":"object","title":"an object","additionalProperties":false,"required":["clientId","name","redirectUris","secretHash","createdAt","revokedAt"],"properties":{"clientId":{"type":"string","title":"a text"},"name":{"type":"string","title":"a text"},"redirectUris":{"type":"array","items":{"type":"string","title":"a text"},"title":"a list"},"secretHash":{"type":["string","null"],"title":"a text"},"createdAt":{"type":"string","title":"a text"},"revokedAt":{"type":["string","null"],"title":"a text"}}},"code":{"type":"object","title":"an object","additionalProperties":false,"required":["sessionId","clientId","redirectUri","challenge","used"],"properties":{"sessionId":{"type":"string","title":"a text"},"clientId":{"type":"string","title":"a text"},"redirectUri":{"type":"string","title":"a text"},"challenge":{"type":["string","null"],"title":"a text"},"used":{"type":"boolean","title":"true or false"}}},"device":{"type":"object","title":"an object","additionalProperties":false,"required":["clientId","scopes","userCodeHash","status","sessionId","intervalSeconds","nextPollAtMs"],"properties":{"clientId":{"type":"string","title":"a text"},"scopes":{"type":"array","items":{"type":"string","title":"a text"},"title":"a list"},"userCodeHash":{"type":"string","title":"a text"},"status":{"enum":["pending","approved","denied","used"],"title":"pending, approved, denied or used"},"sessionId":{"type":["string","null"],"title":"a text"},"intervalSeconds":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"},"nextPollAtMs":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"}}},"refresh-token":{"type":"object","title":"an object","additionalProperties":false,"required":["sessionId","usedAtMs"],"properties":{"sessionId":{"type":"string","title":"a text"},"usedAtMs":{"type":["integer","null"],"title":"a time or null"}}},"revoked":{"const":true,"title":"true"},"session":{"type":"object","title":"an object","additionalProperties":false,"required":["clientId","userId","scopes","narrowed"],"properties":{"clientId":{"type":"string","title":"a text"},"userId":{"type":"string","title":"a text"},"scopes":{"type":"array","items":{"type":"string","title":"a text"},"title":"a list"},"narrowed":{"type":"boolean","title":"true or false"}}},"token":{"type":"object","title":"an object","additionalProperties":false,"required":["userId","scopes","issuedAtMs"],"properties":{"userId":{"type":"string","title":"a text"},"scopes":{"type":"array","items":{"type":"string","title":"a text"},"title":"a list"},"issuedAtMs":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"},"revokedAtMs":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"}}},"user-code":{"type":"object","title":"an object","additionalProperties":false,"required":["deviceHash"],"properties":{"deviceHash":{"type":"string","title":"a text"}}}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.client !== undefined){
let data0 = data.client;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((((data0.clientId === undefined) && (missing0 = "clientId")) || ((data0.name === undefined) && (missing0 = "name"))) || ((data0.redirectUris === undefined) && (missing0 = "redirectUris"))) || ((data0.secretHash === undefined) && (missing0 = "secretHash"))) || ((data0.createdAt === undefined) && (missing0 = "createdAt"))) || ((data0.revokedAt === undefined) && (missing0 = "revokedAt"))){
validate13.errors = [{instancePath:instancePath+"/client",schemaPath:"#/properties/client/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!((((((key0 === "clientId") || (key0 === "name")) || (key0 === "redirectUris")) || (key0 === "secretHash")) || (key0 === "createdAt")) || (key0 === "revokedAt"))){
validate13.errors = [{instancePath:instancePath+"/client",schemaPath:"#/properties/client/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.clientId !== undefined){
const _errs4 = errors;
if(typeof data0.clientId !== "string"){
validate13.errors = [{instancePath:instancePath+"/client/clientId",schemaPath:"#/properties/client/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.name !== undefined){
const _errs6 = errors;
if(typeof data0.name !== "string"){
validate13.errors = [{instancePath:instancePath+"/client/name",schemaPath:"#/properties/client/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.redirectUris !== undefined){
let data3 = data0.redirectUris;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate13.errors = [{instancePath:instancePath+"/client/redirectUris/" + i0,schemaPath:"#/properties/client/properties/redirectUris/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/client/redirectUris",schemaPath:"#/properties/client/properties/redirectUris/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.secretHash !== undefined){
let data5 = data0.secretHash;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate13.errors = [{instancePath:instancePath+"/client/secretHash",schemaPath:"#/properties/client/properties/secretHash/type",keyword:"type",params:{type: schema14.properties.client.properties.secretHash.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.createdAt !== undefined){
const _errs14 = errors;
if(typeof data0.createdAt !== "string"){
validate13.errors = [{instancePath:instancePath+"/client/createdAt",schemaPath:"#/properties/client/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.revokedAt !== undefined){
let data7 = data0.revokedAt;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate13.errors = [{instancePath:instancePath+"/client/revokedAt",schemaPath:"#/properties/client/properties/revokedAt/type",keyword:"type",params:{type: schema14.properties.client.properties.revokedAt.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data8 = data.code;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((((((data8.sessionId === undefined) && (missing1 = "sessionId")) || ((data8.clientId === undefined) && (missing1 = "clientId"))) || ((data8.redirectUri === undefined) && (missing1 = "redirectUri"))) || ((data8.challenge === undefined) && (missing1 = "challenge"))) || ((data8.used === undefined) && (missing1 = "used"))){
validate13.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data8){
if(!(((((key1 === "sessionId") || (key1 === "clientId")) || (key1 === "redirectUri")) || (key1 === "challenge")) || (key1 === "used"))){
validate13.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data8.sessionId !== undefined){
const _errs21 = errors;
if(typeof data8.sessionId !== "string"){
validate13.errors = [{instancePath:instancePath+"/code/sessionId",schemaPath:"#/properties/code/properties/sessionId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.clientId !== undefined){
const _errs23 = errors;
if(typeof data8.clientId !== "string"){
validate13.errors = [{instancePath:instancePath+"/code/clientId",schemaPath:"#/properties/code/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.redirectUri !== undefined){
const _errs25 = errors;
if(typeof data8.redirectUri !== "string"){
validate13.errors = [{instancePath:instancePath+"/code/redirectUri",schemaPath:"#/properties/code/properties/redirectUri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.challenge !== undefined){
let data12 = data8.challenge;
const _errs27 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate13.errors = [{instancePath:instancePath+"/code/challenge",schemaPath:"#/properties/code/properties/challenge/type",keyword:"type",params:{type: schema14.properties.code.properties.challenge.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.used !== undefined){
const _errs29 = errors;
if(typeof data8.used !== "boolean"){
validate13.errors = [{instancePath:instancePath+"/code/used",schemaPath:"#/properties/code/properties/used/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined){
let data14 = data.device;
const _errs31 = errors;
if(errors === _errs31){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if((((((((data14.clientId === undefined) && (missing2 = "clientId")) || ((data14.scopes === undefined) && (missing2 = "scopes"))) || ((data14.userCodeHash === undefined) && (missing2 = "userCodeHash"))) || ((data14.status === undefined) && (missing2 = "status"))) || ((data14.sessionId === undefined) && (missing2 = "sessionId"))) || ((data14.intervalSeconds === undefined) && (missing2 = "intervalSeconds"))) || ((data14.nextPollAtMs === undefined) && (missing2 = "nextPollAtMs"))){
validate13.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key2 in data14){
if(!(((((((key2 === "clientId") || (key2 === "scopes")) || (key2 === "userCodeHash")) || (key2 === "status")) || (key2 === "sessionId")) || (key2 === "intervalSeconds")) || (key2 === "nextPollAtMs"))){
validate13.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data14.clientId !== undefined){
const _errs34 = errors;
if(typeof data14.clientId !== "string"){
validate13.errors = [{instancePath:instancePath+"/device/clientId",schemaPath:"#/properties/device/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.scopes !== undefined){
let data16 = data14.scopes;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data16)){
var valid5 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
const _errs38 = errors;
if(typeof data16[i1] !== "string"){
validate13.errors = [{instancePath:instancePath+"/device/scopes/" + i1,schemaPath:"#/properties/device/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs38 === errors;
if(!valid5){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/device/scopes",schemaPath:"#/properties/device/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.userCodeHash !== undefined){
const _errs40 = errors;
if(typeof data14.userCodeHash !== "string"){
validate13.errors = [{instancePath:instancePath+"/device/userCodeHash",schemaPath:"#/properties/device/properties/userCodeHash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.status !== undefined){
let data19 = data14.status;
const _errs42 = errors;
if(!((((data19 === "pending") || (data19 === "approved")) || (data19 === "denied")) || (data19 === "used"))){
validate13.errors = [{instancePath:instancePath+"/device/status",schemaPath:"#/properties/device/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.device.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs42 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.sessionId !== undefined){
let data20 = data14.sessionId;
const _errs43 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate13.errors = [{instancePath:instancePath+"/device/sessionId",schemaPath:"#/properties/device/properties/sessionId/type",keyword:"type",params:{type: schema14.properties.device.properties.sessionId.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.intervalSeconds !== undefined){
let data21 = data14.intervalSeconds;
const _errs45 = errors;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
validate13.errors = [{instancePath:instancePath+"/device/intervalSeconds",schemaPath:"#/properties/device/properties/intervalSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs45){
if(typeof data21 == "number"){
if(data21 < 0 || isNaN(data21)){
validate13.errors = [{instancePath:instancePath+"/device/intervalSeconds",schemaPath:"#/properties/device/properties/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.nextPollAtMs !== undefined){
let data22 = data14.nextPollAtMs;
const _errs47 = errors;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
validate13.errors = [{instancePath:instancePath+"/device/nextPollAtMs",schemaPath:"#/properties/device/properties/nextPollAtMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs47){
if(typeof data22 == "number"){
if(data22 < 0 || isNaN(data22)){
validate13.errors = [{instancePath:instancePath+"/device/nextPollAtMs",schemaPath:"#/properties/device/properties/nextPollAtMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
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
else {
validate13.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["refresh-token"] !== undefined){
let data23 = data["refresh-token"];
const _errs49 = errors;
if(errors === _errs49){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing3;
if(((data23.sessionId === undefined) && (missing3 = "sessionId")) || ((data23.usedAtMs === undefined) && (missing3 = "usedAtMs"))){
validate13.errors = [{instancePath:instancePath+"/refresh-token",schemaPath:"#/properties/refresh-token/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs51 = errors;
for(const key3 in data23){
if(!((key3 === "sessionId") || (key3 === "usedAtMs"))){
validate13.errors = [{instancePath:instancePath+"/refresh-token",schemaPath:"#/properties/refresh-token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data23.sessionId !== undefined){
const _errs52 = errors;
if(typeof data23.sessionId !== "string"){
validate13.errors = [{instancePath:instancePath+"/refresh-token/sessionId",schemaPath:"#/properties/refresh-token/properties/sessionId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs52 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.usedAtMs !== undefined){
let data25 = data23.usedAtMs;
const _errs54 = errors;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
validate13.errors = [{instancePath:instancePath+"/refresh-token/usedAtMs",schemaPath:"#/properties/refresh-token/properties/usedAtMs/type",keyword:"type",params:{type: schema14.properties["refresh-token"].properties.usedAtMs.type},message:"must be integer,null"}];
return false;
}
var valid6 = _errs54 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/refresh-token",schemaPath:"#/properties/refresh-token/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revoked !== undefined){
const _errs56 = errors;
if(true !== data.revoked){
validate13.errors = [{instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
let data27 = data.session;
const _errs57 = errors;
if(errors === _errs57){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing4;
if(((((data27.clientId === undefined) && (missing4 = "clientId")) || ((data27.userId === undefined) && (missing4 = "userId"))) || ((data27.scopes === undefined) && (missing4 = "scopes"))) || ((data27.narrowed === undefined) && (missing4 = "narrowed"))){
validate13.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs59 = errors;
for(const key4 in data27){
if(!((((key4 === "clientId") || (key4 === "userId")) || (key4 === "scopes")) || (key4 === "narrowed"))){
validate13.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs59 === errors){
if(data27.clientId !== undefined){
const _errs60 = errors;
if(typeof data27.clientId !== "string"){
validate13.errors = [{instancePath:instancePath+"/session/clientId",schemaPath:"#/properties/session/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs60 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data27.userId !== undefined){
const _errs62 = errors;
if(typeof data27.userId !== "string"){
validate13.errors = [{instancePath:instancePath+"/session/userId",schemaPath:"#/properties/session/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs62 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data27.scopes !== undefined){
let data30 = data27.scopes;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data30)){
var valid8 = true;
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
const _errs66 = errors;
if(typeof data30[i2] !== "string"){
validate13.errors = [{instancePath:instancePath+"/session/scopes/" + i2,schemaPath:"#/properties/session/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs66 === errors;
if(!valid8){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/session/scopes",schemaPath:"#/properties/session/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs64 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data27.narrowed !== undefined){
const _errs68 = errors;
if(typeof data27.narrowed !== "boolean"){
validate13.errors = [{instancePath:instancePath+"/session/narrowed",schemaPath:"#/properties/session/properties/narrowed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs68 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
let data33 = data.token;
const _errs70 = errors;
if(errors === _errs70){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing5;
if((((data33.userId === undefined) && (missing5 = "userId")) || ((data33.scopes === undefined) && (missing5 = "scopes"))) || ((data33.issuedAtMs === undefined) && (missing5 = "issuedAtMs"))){
validate13.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs72 = errors;
for(const key5 in data33){
if(!((((key5 === "userId") || (key5 === "scopes")) || (key5 === "issuedAtMs")) || (key5 === "revokedAtMs"))){
validate13.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs72 === errors){
if(data33.userId !== undefined){
const _errs73 = errors;
if(typeof data33.userId !== "string"){
validate13.errors = [{instancePath:instancePath+"/token/userId",schemaPath:"#/properties/token/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs73 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.scopes !== undefined){
let data35 = data33.scopes;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data35)){
var valid10 = true;
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
const _errs77 = errors;
if(typeof data35[i3] !== "string"){
validate13.errors = [{instancePath:instancePath+"/token/scopes/" + i3,schemaPath:"#/properties/token/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs77 === errors;
if(!valid10){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/token/scopes",schemaPath:"#/properties/token/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs75 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.issuedAtMs !== undefined){
let data37 = data33.issuedAtMs;
const _errs79 = errors;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
validate13.errors = [{instancePath:instancePath+"/token/issuedAtMs",schemaPath:"#/properties/token/properties/issuedAtMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs79){
if(typeof data37 == "number"){
if(data37 < 0 || isNaN(data37)){
validate13.errors = [{instancePath:instancePath+"/token/issuedAtMs",schemaPath:"#/properties/token/properties/issuedAtMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs79 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.revokedAtMs !== undefined){
let data38 = data33.revokedAtMs;
const _errs81 = errors;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
validate13.errors = [{instancePath:instancePath+"/token/revokedAtMs",schemaPath:"#/properties/token/properties/revokedAtMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs81){
if(typeof data38 == "number"){
if(data38 < 0 || isNaN(data38)){
validate13.errors = [{instancePath:instancePath+"/token/revokedAtMs",schemaPath:"#/properties/token/properties/revokedAtMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs81 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["user-code"] !== undefined){
let data39 = data["user-code"];
const _errs83 = errors;
if(errors === _errs83){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing6;
if((data39.deviceHash === undefined) && (missing6 = "deviceHash")){
validate13.errors = [{instancePath:instancePath+"/user-code",schemaPath:"#/properties/user-code/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs85 = errors;
for(const key6 in data39){
if(!(key6 === "deviceHash")){
validate13.errors = [{instancePath:instancePath+"/user-code",schemaPath:"#/properties/user-code/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs85 === errors){
if(data39.deviceHash !== undefined){
if(typeof data39.deviceHash !== "string"){
validate13.errors = [{instancePath:instancePath+"/user-code/deviceHash",schemaPath:"#/properties/user-code/properties/deviceHash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/user-code",schemaPath:"#/properties/user-code/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs83 === errors;
}
else {
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
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

export const validateClockChange = validate14;
const schema15 = {"type":"object","title":"an object","additionalProperties":false,"properties":{"set":{"type":["number","string"],"title":"a time"},"advanceMs":{"type":"number","title":"a number of milliseconds"}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "set") || (key0 === "advanceMs"))){
validate14.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.set !== undefined){
let data0 = data.set;
const _errs2 = errors;
if((!(typeof data0 == "number")) && (typeof data0 !== "string")){
validate14.errors = [{instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type: schema15.properties.set.type},message:"must be number,string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advanceMs !== undefined){
const _errs4 = errors;
if(!(typeof data.advanceMs == "number")){
validate14.errors = [{instancePath:instancePath+"/advanceMs",schemaPath:"#/properties/advanceMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

export const validatePlayRequest = validate15;
const schema16 = {"type":"object","title":"an object","additionalProperties":false,"required":["trackIds"],"properties":{"trackIds":{"type":"array","minItems":1,"maxItems":5000,"title":"a list of 1 to 5000 ids","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"userId":{"type":"string","title":"a text"},"playedAt":{"type":["number","string"],"title":"a time"}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.trackIds === undefined) && (missing0 = "trackIds")){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "trackIds") || (key0 === "userId")) || (key0 === "playedAt"))){
validate15.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.trackIds !== undefined){
let data0 = data.trackIds;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 5000){
validate15.errors = [{instancePath:instancePath+"/trackIds",schemaPath:"#/properties/trackIds/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"}];
return false;
}
else {
if(data0.length < 1){
validate15.errors = [{instancePath:instancePath+"/trackIds",schemaPath:"#/properties/trackIds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
validate15.errors = [{instancePath:instancePath+"/trackIds/" + i0,schemaPath:"#/properties/trackIds/items/pattern",keyword:"pattern",params:{pattern: "^B0[0-9A-Z]{8}$"},message:"must match pattern \""+"^B0[0-9A-Z]{8}$"+"\""}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/trackIds/" + i0,schemaPath:"#/properties/trackIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/trackIds",schemaPath:"#/properties/trackIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userId !== undefined){
const _errs6 = errors;
if(typeof data.userId !== "string"){
validate15.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.playedAt !== undefined){
let data3 = data.playedAt;
const _errs8 = errors;
if((!(typeof data3 == "number")) && (typeof data3 !== "string")){
validate15.errors = [{instancePath:instancePath+"/playedAt",schemaPath:"#/properties/playedAt/type",keyword:"type",params:{type: schema16.properties.playedAt.type},message:"must be number,string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

export const validateNewUser = validate16;
const schema17 = {"type":"object","title":"an object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"title":"a text of 1 to 100 characters"}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "name")){
validate16.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 100){
validate16.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(data0.length < 1){
validate16.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

export const validateUserPatch = validate17;
const schema18 = {"type":"object","title":"an object","additionalProperties":false,"required":["disabled"],"properties":{"disabled":{"type":"boolean","title":"true or false"}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.disabled === undefined) && (missing0 = "disabled")){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "disabled")){
validate17.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.disabled !== undefined){
if(typeof data.disabled !== "boolean"){
validate17.errors = [{instancePath:instancePath+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

export const validateTokenRequest = validate18;
const schema19 = {"type":"object","title":"an object","additionalProperties":false,"required":["userId"],"properties":{"userId":{"type":"string","title":"a text"}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.userId === undefined) && (missing0 = "userId")){
validate18.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "userId")){
validate18.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
validate18.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

validateFaultRule.schema = {"type":"object","title":"an object","additionalProperties":false,"required":["then"],"properties":{"operation":{"type":"string","title":"a text"},"match":{"type":"object","title":"an object","additionalProperties":false,"properties":{"id":{"type":"string","title":"a text"},"path":{"type":"string","pattern":"^/","title":"a path that begins with /"},"method":{"type":"string","pattern":"^[A-Z]+$","title":"a method in upper case"},"userId":{"type":"string","title":"a text"},"query":{"type":"object","additionalProperties":{"type":"string","title":"a text"},"title":"an object"}}},"times":{"type":["integer","string"],"minimum":1,"pattern":"^forever$","title":"a whole number of 1 or more, or \"forever\""},"skip":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"},"then":{"type":"object","title":"an object","additionalProperties":false,"minProperties":1,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"title":"a whole number from 200 to 599"},"code":{"type":"string","minLength":1,"title":"a text that is not empty"},"message":{"type":"string","minLength":1,"title":"a text that is not empty"},"headers":{"type":"object","title":"an object","propertyNames":{"title":"name of a header field","pattern":"^[\\w!#$%&'*+.^`|~-]+$"},"additionalProperties":{"type":["string","null"],"pattern":"^[\\t\\x20-\\x7e\\x80-\\xff]*$","title":"the text of a header field"}},"body":{"type":"string","title":"a text"},"contentType":{"type":"string","pattern":"^[\\t\\x20-\\x7e\\x80-\\xff]*$","title":"the text of a header field"},"latencyMs":{"type":"integer","minimum":0,"maximum":2147483647,"title":"a whole number from 0 to 2147483647"},"stallMs":{"type":["integer","string"],"minimum":1,"maximum":2147483647,"pattern":"^forever$","title":"a whole number of milliseconds, or \"forever\""},"truncateBodyAtBytes":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"},"reset":{"const":true,"title":"true"},"neverAnswer":{"const":true,"title":"true"}},"dependencies":{"neverAnswer":{"properties":{"status":false,"code":false,"message":false,"headers":false,"body":false,"contentType":false,"latencyMs":false,"stallMs":false,"truncateBodyAtBytes":false,"reset":false}},"reset":{"if":{"required":["truncateBodyAtBytes"]},"else":{"properties":{"status":false,"code":false,"message":false,"headers":false,"body":false,"contentType":false,"stallMs":false}}},"stallMs":{"properties":{"truncateBodyAtBytes":false}},"body":{"properties":{"code":false,"message":false}}}}}};
validateSeed.schema = {"type":"object","title":"an object","additionalProperties":false,"properties":{"albums":{"type":"array","items":{"type":"object","title":"an Album object"},"title":"a list"},"library":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"users":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z2-7]{26}$","title":"26 lower-case letters and digits 2 to 7"},"name":{"type":"string","title":"a text"},"visibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"playbackVisibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"library":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"libraryTracks":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"likes":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"dislikes":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"followedArtists":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"playlists":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["title"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"a UUID in lower case"},"title":{"type":"string","pattern":"^[^\\x00-\\x1F\\x7F]{1,200}$","title":"a text of 1 to 200 characters without control characters"},"description":{"type":"string","pattern":"^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]{0,1000}$","title":"a text of up to 1000 characters without control characters but tabs and line breaks"},"visibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"trackIds":{"type":"array","maxItems":10000,"title":"a list of up to 10000 ids","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}}}}},"history":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["trackId"],"properties":{"trackId":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"},"playedAt":{"type":["number","string"],"title":"a time"}}}}}}},"profiles":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"properties":{"apiKey":{"type":"string","pattern":"^amzn1\\.application\\.[0-9a-f]{32}$","title":"\"amzn1.application.\" and 32 hexadecimal digits"},"name":{"type":"string","title":"a text"}}}}}};
validateSnapshot.schema = {"type":"object","title":"an object","additionalProperties":false,"required":["format","libraries","playlists","histories","securityProfiles","users","grants"],"properties":{"format":{"const":1,"title":"1"},"albums":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","json"],"properties":{"id":{"type":"string","title":"a text"},"json":{"type":"string","title":"a text"},"mbid":{"type":"string","title":"a text"},"artistNames":{"type":"object","title":"an object","additionalProperties":{"type":"string","title":"a text"}}}}},"libraries":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["userId","list","entries"],"properties":{"userId":{"type":"string","pattern":"^[a-z2-7]{26}$","title":"26 lower-case letters and digits 2 to 7"},"list":{"enum":["albums","tracks","likes","dislikes","artists"],"title":"albums, tracks, likes, dislikes or artists"},"entries":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["objectId","itemId","purchased","uploaded"],"properties":{"objectId":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"a UUID in lower case"},"itemId":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"},"purchased":{"type":"boolean","title":"true or false"},"uploaded":{"type":"boolean","title":"true or false"}}}}}}},"playlists":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","userId","title","description","visibility","createdAt","updatedAt","entries"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"a UUID in lower case"},"userId":{"type":"string","pattern":"^[a-z2-7]{26}$","title":"26 lower-case letters and digits 2 to 7"},"title":{"type":"string","pattern":"^[^\\x00-\\x1F\\x7F]{1,200}$","title":"a text of 1 to 200 characters without control characters"},"description":{"type":"string","pattern":"^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]{0,1000}$","title":"a text of up to 1000 characters without control characters but tabs and line breaks"},"visibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"createdAt":{"type":"string","pattern":"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$","title":"a time such as 2026-01-02T03:04:05.678Z"},"updatedAt":{"type":"string","pattern":"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$","title":"a time such as 2026-01-02T03:04:05.678Z"},"entries":{"type":"array","maxItems":10000,"title":"a list of up to 10000 entries","items":{"type":"object","title":"an object","additionalProperties":false,"required":["entryId","trackId","durationMs"],"properties":{"entryId":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"a UUID in lower case"},"trackId":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"},"durationMs":{"type":"integer","minimum":0,"maximum":31536000000,"title":"a whole number from 0 to 31536000000"}}}}}}},"histories":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["userId","plays"],"properties":{"userId":{"type":"string","pattern":"^[a-z2-7]{26}$","title":"26 lower-case letters and digits 2 to 7"},"plays":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["trackId","playedAt","playId"],"properties":{"trackId":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"},"playedAt":{"type":"string","pattern":"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$","title":"a time such as 2026-01-02T03:04:05.678Z"},"playId":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"a UUID in lower case"}}}}}}},"securityProfiles":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["apiKey","name","createdAt","revokedAt"],"properties":{"apiKey":{"type":"string","title":"a text"},"name":{"type":"string","title":"a text"},"createdAt":{"type":"string","title":"a text"},"revokedAt":{"type":["string","null"],"title":"a text"}}}},"users":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","name","visibility","playbackVisibility","createdAt","disabledAt"],"properties":{"id":{"type":"string","pattern":"^[a-z2-7]{26}$","title":"26 lower-case letters and digits 2 to 7"},"name":{"type":"string","title":"a text"},"visibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"playbackVisibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"createdAt":{"type":"string","title":"a text"},"disabledAt":{"type":["string","null"],"title":"a text"}}}},"grants":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","value","expiresAtMs"],"properties":{"id":{"type":"string","pattern":"^(client|code|device|refresh-token|revoked|session|token|user-code):[\\x21-\\x7e]{1,180}$","title":"the id of a grant, such as \"code:\" and its hash"},"value":{"type":"string","pattern":"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$","title":"Base64"},"expiresAtMs":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"}}}}}};
validateGrantValues.schema = {"type":"object","title":"an object","properties":{"client":{"type":"object","title":"an object","additionalProperties":false,"required":["clientId","name","redirectUris","secretHash","createdAt","revokedAt"],"properties":{"clientId":{"type":"string","title":"a text"},"name":{"type":"string","title":"a text"},"redirectUris":{"type":"array","items":{"type":"string","title":"a text"},"title":"a list"},"secretHash":{"type":["string","null"],"title":"a text"},"createdAt":{"type":"string","title":"a text"},"revokedAt":{"type":["string","null"],"title":"a text"}}},"code":{"type":"object","title":"an object","additionalProperties":false,"required":["sessionId","clientId","redirectUri","challenge","used"],"properties":{"sessionId":{"type":"string","title":"a text"},"clientId":{"type":"string","title":"a text"},"redirectUri":{"type":"string","title":"a text"},"challenge":{"type":["string","null"],"title":"a text"},"used":{"type":"boolean","title":"true or false"}}},"device":{"type":"object","title":"an object","additionalProperties":false,"required":["clientId","scopes","userCodeHash","status","sessionId","intervalSeconds","nextPollAtMs"],"properties":{"clientId":{"type":"string","title":"a text"},"scopes":{"type":"array","items":{"type":"string","title":"a text"},"title":"a list"},"userCodeHash":{"type":"string","title":"a text"},"status":{"enum":["pending","approved","denied","used"],"title":"pending, approved, denied or used"},"sessionId":{"type":["string","null"],"title":"a text"},"intervalSeconds":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"},"nextPollAtMs":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"}}},"refresh-token":{"type":"object","title":"an object","additionalProperties":false,"required":["sessionId","usedAtMs"],"properties":{"sessionId":{"type":"string","title":"a text"},"usedAtMs":{"type":["integer","null"],"title":"a time or null"}}},"revoked":{"const":true,"title":"true"},"session":{"type":"object","title":"an object","additionalProperties":false,"required":["clientId","userId","scopes","narrowed"],"properties":{"clientId":{"type":"string","title":"a text"},"userId":{"type":"string","title":"a text"},"scopes":{"type":"array","items":{"type":"string","title":"a text"},"title":"a list"},"narrowed":{"type":"boolean","title":"true or false"}}},"token":{"type":"object","title":"an object","additionalProperties":false,"required":["userId","scopes","issuedAtMs"],"properties":{"userId":{"type":"string","title":"a text"},"scopes":{"type":"array","items":{"type":"string","title":"a text"},"title":"a list"},"issuedAtMs":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"},"revokedAtMs":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"}}},"user-code":{"type":"object","title":"an object","additionalProperties":false,"required":["deviceHash"],"properties":{"deviceHash":{"type":"string","title":"a text"}}}}};
validateClockChange.schema = {"type":"object","title":"an object","additionalProperties":false,"properties":{"set":{"type":["number","string"],"title":"a time"},"advanceMs":{"type":"number","title":"a number of milliseconds"}}};
validatePlayRequest.schema = {"type":"object","title":"an object","additionalProperties":false,"required":["trackIds"],"properties":{"trackIds":{"type":"array","minItems":1,"maxItems":5000,"title":"a list of 1 to 5000 ids","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"userId":{"type":"string","title":"a text"},"playedAt":{"type":["number","string"],"title":"a time"}}};
validateNewUser.schema = {"type":"object","title":"an object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"title":"a text of 1 to 100 characters"}}};
validateUserPatch.schema = {"type":"object","title":"an object","additionalProperties":false,"required":["disabled"],"properties":{"disabled":{"type":"boolean","title":"true or false"}}};
validateTokenRequest.schema = {"type":"object","title":"an object","additionalProperties":false,"required":["userId"],"properties":{"userId":{"type":"string","title":"a text"}}};
