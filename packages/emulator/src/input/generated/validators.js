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
const schema12 = {"type":"object","title":"an object","additionalProperties":false,"properties":{"albums":{"type":"array","items":{"type":"object","title":"an Album object"},"title":"a list"},"library":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"users":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z2-7]{26}$","title":"26 lower-case letters and digits 2 to 7"},"name":{"type":"string","title":"a text"},"visibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"playbackVisibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"library":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}}}}},"profiles":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"properties":{"apiKey":{"type":"string","pattern":"^amzn1\\.application\\.[0-9a-f]{32}$","title":"\"amzn1.application.\" and 32 hexadecimal digits"},"name":{"type":"string","title":"a text"}}}}}};
const pattern7 = new RegExp("^B0[0-9A-Z]{8}$", "u");
const pattern8 = new RegExp("^[a-z2-7]{26}$", "u");
const pattern10 = new RegExp("^amzn1\\.application\\.[0-9a-f]{32}$", "u");

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
if(!(((((key1 === "id") || (key1 === "name")) || (key1 === "visibility")) || (key1 === "playbackVisibility")) || (key1 === "library"))){
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
let data12 = data.profiles;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
var valid6 = true;
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
const _errs27 = errors;
if(errors === _errs27){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
const _errs29 = errors;
for(const key2 in data13){
if(!((key2 === "apiKey") || (key2 === "name"))){
validate11.errors = [{instancePath:instancePath+"/profiles/" + i4,schemaPath:"#/properties/profiles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data13.apiKey !== undefined){
let data14 = data13.apiKey;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data14 === "string"){
if(!pattern10.test(data14)){
validate11.errors = [{instancePath:instancePath+"/profiles/" + i4+"/apiKey",schemaPath:"#/properties/profiles/items/properties/apiKey/pattern",keyword:"pattern",params:{pattern: "^amzn1\\.application\\.[0-9a-f]{32}$"},message:"must match pattern \""+"^amzn1\\.application\\.[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/profiles/" + i4+"/apiKey",schemaPath:"#/properties/profiles/items/properties/apiKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.name !== undefined){
const _errs32 = errors;
if(typeof data13.name !== "string"){
validate11.errors = [{instancePath:instancePath+"/profiles/" + i4+"/name",schemaPath:"#/properties/profiles/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/profiles/" + i4,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate11.errors = [{instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
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
const schema13 = {"type":"object","title":"an object","additionalProperties":false,"required":["format","libraries","securityProfiles","users","grants"],"properties":{"format":{"const":1,"title":"1"},"albums":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","json"],"properties":{"id":{"type":"string","title":"a text"},"json":{"type":"string","title":"a text"},"mbid":{"type":"string","title":"a text"},"artistNames":{"type":"object","title":"an object","additionalProperties":{"type":"string","title":"a text"}}}}},"libraries":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["userId","entries"],"properties":{"userId":{"type":"string","title":"a text"},"entries":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["objectId","albumId","purchased","uploaded"],"properties":{"objectId":{"type":"string","title":"a text"},"albumId":{"type":"string","title":"a text"},"purchased":{"type":"boolean","title":"true or false"},"uploaded":{"type":"boolean","title":"true or false"}}}}}}},"securityProfiles":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["apiKey","name","createdAt","revokedAt"],"properties":{"apiKey":{"type":"string","title":"a text"},"name":{"type":"string","title":"a text"},"createdAt":{"type":"string","title":"a text"},"revokedAt":{"type":["string","null"],"title":"a text"}}}},"users":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","name","visibility","playbackVisibility","createdAt","disabledAt"],"properties":{"id":{"type":"string","title":"a text"},"name":{"type":"string","title":"a text"},"visibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"playbackVisibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"createdAt":{"type":"string","title":"a text"},"disabledAt":{"type":["string","null"],"title":"a text"}}}},"grants":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","value","expiresAtMs"],"properties":{"id":{"type":"string","pattern":"^(client|code|device|refresh-token|revoked|session|token|user-code):[\\x21-\\x7e]{1,180}$","title":"the id of a grant, such as \"code:\" and its hash"},"value":{"type":"string","pattern":"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$","title":"Base64"},"expiresAtMs":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"}}}}}};
const pattern11 = new RegExp("^(client|code|device|refresh-token|revoked|session|token|user-code):[\\x21-\\x7e]{1,180}$", "u");
const pattern12 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.format === undefined) && (missing0 = "format")) || ((data.libraries === undefined) && (missing0 = "libraries"))) || ((data.securityProfiles === undefined) && (missing0 = "securityProfiles"))) || ((data.users === undefined) && (missing0 = "users"))) || ((data.grants === undefined) && (missing0 = "grants"))){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "format") || (key0 === "albums")) || (key0 === "libraries")) || (key0 === "securityProfiles")) || (key0 === "users")) || (key0 === "grants"))){
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
if(((data9.userId === undefined) && (missing2 = "userId")) || ((data9.entries === undefined) && (missing2 = "entries"))){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1,schemaPath:"#/properties/libraries/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key3 in data9){
if(!((key3 === "userId") || (key3 === "entries"))){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1,schemaPath:"#/properties/libraries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.userId !== undefined){
const _errs24 = errors;
if(typeof data9.userId !== "string"){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/userId",schemaPath:"#/properties/libraries/items/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.entries !== undefined){
let data11 = data9.entries;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data11)){
var valid6 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs28 = errors;
if(errors === _errs28){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if(((((data12.objectId === undefined) && (missing3 = "objectId")) || ((data12.albumId === undefined) && (missing3 = "albumId"))) || ((data12.purchased === undefined) && (missing3 = "purchased"))) || ((data12.uploaded === undefined) && (missing3 = "uploaded"))){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2,schemaPath:"#/properties/libraries/items/properties/entries/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key4 in data12){
if(!((((key4 === "objectId") || (key4 === "albumId")) || (key4 === "purchased")) || (key4 === "uploaded"))){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2,schemaPath:"#/properties/libraries/items/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data12.objectId !== undefined){
const _errs31 = errors;
if(typeof data12.objectId !== "string"){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2+"/objectId",schemaPath:"#/properties/libraries/items/properties/entries/items/properties/objectId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.albumId !== undefined){
const _errs33 = errors;
if(typeof data12.albumId !== "string"){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2+"/albumId",schemaPath:"#/properties/libraries/items/properties/entries/items/properties/albumId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.purchased !== undefined){
const _errs35 = errors;
if(typeof data12.purchased !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2+"/purchased",schemaPath:"#/properties/libraries/items/properties/entries/items/properties/purchased/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.uploaded !== undefined){
const _errs37 = errors;
if(typeof data12.uploaded !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/libraries/" + i1+"/entries/" + i2+"/uploaded",schemaPath:"#/properties/libraries/items/properties/entries/items/properties/uploaded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs37 === errors;
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
var valid6 = _errs28 === errors;
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
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
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
if(data.securityProfiles !== undefined){
let data17 = data.securityProfiles;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data17)){
var valid8 = true;
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
const _errs41 = errors;
if(errors === _errs41){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing4;
if(((((data18.apiKey === undefined) && (missing4 = "apiKey")) || ((data18.name === undefined) && (missing4 = "name"))) || ((data18.createdAt === undefined) && (missing4 = "createdAt"))) || ((data18.revokedAt === undefined) && (missing4 = "revokedAt"))){
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i3,schemaPath:"#/properties/securityProfiles/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key5 in data18){
if(!((((key5 === "apiKey") || (key5 === "name")) || (key5 === "createdAt")) || (key5 === "revokedAt"))){
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i3,schemaPath:"#/properties/securityProfiles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data18.apiKey !== undefined){
const _errs44 = errors;
if(typeof data18.apiKey !== "string"){
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i3+"/apiKey",schemaPath:"#/properties/securityProfiles/items/properties/apiKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.name !== undefined){
const _errs46 = errors;
if(typeof data18.name !== "string"){
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i3+"/name",schemaPath:"#/properties/securityProfiles/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.createdAt !== undefined){
const _errs48 = errors;
if(typeof data18.createdAt !== "string"){
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i3+"/createdAt",schemaPath:"#/properties/securityProfiles/items/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.revokedAt !== undefined){
let data22 = data18.revokedAt;
const _errs50 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i3+"/revokedAt",schemaPath:"#/properties/securityProfiles/items/properties/revokedAt/type",keyword:"type",params:{type: schema13.properties.securityProfiles.items.properties.revokedAt.type},message:"must be string,null"}];
return false;
}
var valid9 = _errs50 === errors;
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
validate12.errors = [{instancePath:instancePath+"/securityProfiles/" + i3,schemaPath:"#/properties/securityProfiles/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs41 === errors;
if(!valid8){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/securityProfiles",schemaPath:"#/properties/securityProfiles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data23 = data.users;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data23)){
var valid10 = true;
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
const _errs54 = errors;
if(errors === _errs54){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing5;
if(((((((data24.id === undefined) && (missing5 = "id")) || ((data24.name === undefined) && (missing5 = "name"))) || ((data24.visibility === undefined) && (missing5 = "visibility"))) || ((data24.playbackVisibility === undefined) && (missing5 = "playbackVisibility"))) || ((data24.createdAt === undefined) && (missing5 = "createdAt"))) || ((data24.disabledAt === undefined) && (missing5 = "disabledAt"))){
validate12.errors = [{instancePath:instancePath+"/users/" + i4,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs56 = errors;
for(const key6 in data24){
if(!((((((key6 === "id") || (key6 === "name")) || (key6 === "visibility")) || (key6 === "playbackVisibility")) || (key6 === "createdAt")) || (key6 === "disabledAt"))){
validate12.errors = [{instancePath:instancePath+"/users/" + i4,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data24.id !== undefined){
const _errs57 = errors;
if(typeof data24.id !== "string"){
validate12.errors = [{instancePath:instancePath+"/users/" + i4+"/id",schemaPath:"#/properties/users/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs57 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data24.name !== undefined){
const _errs59 = errors;
if(typeof data24.name !== "string"){
validate12.errors = [{instancePath:instancePath+"/users/" + i4+"/name",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs59 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data24.visibility !== undefined){
let data27 = data24.visibility;
const _errs61 = errors;
if(!((data27 === "PUBLIC") || (data27 === "PRIVATE"))){
validate12.errors = [{instancePath:instancePath+"/users/" + i4+"/visibility",schemaPath:"#/properties/users/items/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema13.properties.users.items.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs61 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data24.playbackVisibility !== undefined){
let data28 = data24.playbackVisibility;
const _errs62 = errors;
if(!((data28 === "PUBLIC") || (data28 === "PRIVATE"))){
validate12.errors = [{instancePath:instancePath+"/users/" + i4+"/playbackVisibility",schemaPath:"#/properties/users/items/properties/playbackVisibility/enum",keyword:"enum",params:{allowedValues: schema13.properties.users.items.properties.playbackVisibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs62 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data24.createdAt !== undefined){
const _errs63 = errors;
if(typeof data24.createdAt !== "string"){
validate12.errors = [{instancePath:instancePath+"/users/" + i4+"/createdAt",schemaPath:"#/properties/users/items/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data24.disabledAt !== undefined){
let data30 = data24.disabledAt;
const _errs65 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate12.errors = [{instancePath:instancePath+"/users/" + i4+"/disabledAt",schemaPath:"#/properties/users/items/properties/disabledAt/type",keyword:"type",params:{type: schema13.properties.users.items.properties.disabledAt.type},message:"must be string,null"}];
return false;
}
var valid11 = _errs65 === errors;
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
}
else {
validate12.errors = [{instancePath:instancePath+"/users/" + i4,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs54 === errors;
if(!valid10){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grants !== undefined){
let data31 = data.grants;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data31)){
var valid12 = true;
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
let data32 = data31[i5];
const _errs69 = errors;
if(errors === _errs69){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing6;
if((((data32.id === undefined) && (missing6 = "id")) || ((data32.value === undefined) && (missing6 = "value"))) || ((data32.expiresAtMs === undefined) && (missing6 = "expiresAtMs"))){
validate12.errors = [{instancePath:instancePath+"/grants/" + i5,schemaPath:"#/properties/grants/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs71 = errors;
for(const key7 in data32){
if(!(((key7 === "id") || (key7 === "value")) || (key7 === "expiresAtMs"))){
validate12.errors = [{instancePath:instancePath+"/grants/" + i5,schemaPath:"#/properties/grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs71 === errors){
if(data32.id !== undefined){
let data33 = data32.id;
const _errs72 = errors;
if(errors === _errs72){
if(typeof data33 === "string"){
if(!pattern11.test(data33)){
validate12.errors = [{instancePath:instancePath+"/grants/" + i5+"/id",schemaPath:"#/properties/grants/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^(client|code|device|refresh-token|revoked|session|token|user-code):[\\x21-\\x7e]{1,180}$"},message:"must match pattern \""+"^(client|code|device|refresh-token|revoked|session|token|user-code):[\\x21-\\x7e]{1,180}$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/grants/" + i5+"/id",schemaPath:"#/properties/grants/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs72 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data32.value !== undefined){
let data34 = data32.value;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data34 === "string"){
if(!pattern12.test(data34)){
validate12.errors = [{instancePath:instancePath+"/grants/" + i5+"/value",schemaPath:"#/properties/grants/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/grants/" + i5+"/value",schemaPath:"#/properties/grants/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs74 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data32.expiresAtMs !== undefined){
let data35 = data32.expiresAtMs;
const _errs76 = errors;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
validate12.errors = [{instancePath:instancePath+"/grants/" + i5+"/expiresAtMs",schemaPath:"#/properties/grants/items/properties/expiresAtMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs76){
if(typeof data35 == "number"){
if(data35 < 0 || isNaN(data35)){
validate12.errors = [{instancePath:instancePath+"/grants/" + i5+"/expiresAtMs",schemaPath:"#/properties/grants/items/properties/expiresAtMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
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
}
else {
validate12.errors = [{instancePath:instancePath+"/grants/" + i5,schemaPath:"#/properties/grants/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs69 === errors;
if(!valid12){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs67 === errors;
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

validateFaultRule.schema = {"type":"object","title":"an object","additionalProperties":false,"required":["then"],"properties":{"operation":{"type":"string","title":"a text"},"match":{"type":"object","title":"an object","additionalProperties":false,"properties":{"id":{"type":"string","title":"a text"},"path":{"type":"string","pattern":"^/","title":"a path that begins with /"},"method":{"type":"string","pattern":"^[A-Z]+$","title":"a method in upper case"},"userId":{"type":"string","title":"a text"},"query":{"type":"object","additionalProperties":{"type":"string","title":"a text"},"title":"an object"}}},"times":{"type":["integer","string"],"minimum":1,"pattern":"^forever$","title":"a whole number of 1 or more, or \"forever\""},"skip":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"},"then":{"type":"object","title":"an object","additionalProperties":false,"minProperties":1,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"title":"a whole number from 200 to 599"},"code":{"type":"string","minLength":1,"title":"a text that is not empty"},"message":{"type":"string","minLength":1,"title":"a text that is not empty"},"headers":{"type":"object","title":"an object","propertyNames":{"title":"name of a header field","pattern":"^[\\w!#$%&'*+.^`|~-]+$"},"additionalProperties":{"type":["string","null"],"pattern":"^[\\t\\x20-\\x7e\\x80-\\xff]*$","title":"the text of a header field"}},"body":{"type":"string","title":"a text"},"contentType":{"type":"string","pattern":"^[\\t\\x20-\\x7e\\x80-\\xff]*$","title":"the text of a header field"},"latencyMs":{"type":"integer","minimum":0,"maximum":2147483647,"title":"a whole number from 0 to 2147483647"},"stallMs":{"type":["integer","string"],"minimum":1,"maximum":2147483647,"pattern":"^forever$","title":"a whole number of milliseconds, or \"forever\""},"truncateBodyAtBytes":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"},"reset":{"const":true,"title":"true"},"neverAnswer":{"const":true,"title":"true"}},"dependencies":{"neverAnswer":{"properties":{"status":false,"code":false,"message":false,"headers":false,"body":false,"contentType":false,"latencyMs":false,"stallMs":false,"truncateBodyAtBytes":false,"reset":false}},"reset":{"if":{"required":["truncateBodyAtBytes"]},"else":{"properties":{"status":false,"code":false,"message":false,"headers":false,"body":false,"contentType":false,"stallMs":false}}},"stallMs":{"properties":{"truncateBodyAtBytes":false}},"body":{"properties":{"code":false,"message":false}}}}}};
validateSeed.schema = {"type":"object","title":"an object","additionalProperties":false,"properties":{"albums":{"type":"array","items":{"type":"object","title":"an Album object"},"title":"a list"},"library":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}},"users":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z2-7]{26}$","title":"26 lower-case letters and digits 2 to 7"},"name":{"type":"string","title":"a text"},"visibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"playbackVisibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"library":{"type":"array","title":"a list","items":{"type":"string","pattern":"^B0[0-9A-Z]{8}$","title":"a catalog id such as B0064UPU4G"}}}}},"profiles":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"properties":{"apiKey":{"type":"string","pattern":"^amzn1\\.application\\.[0-9a-f]{32}$","title":"\"amzn1.application.\" and 32 hexadecimal digits"},"name":{"type":"string","title":"a text"}}}}}};
validateSnapshot.schema = {"type":"object","title":"an object","additionalProperties":false,"required":["format","libraries","securityProfiles","users","grants"],"properties":{"format":{"const":1,"title":"1"},"albums":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","json"],"properties":{"id":{"type":"string","title":"a text"},"json":{"type":"string","title":"a text"},"mbid":{"type":"string","title":"a text"},"artistNames":{"type":"object","title":"an object","additionalProperties":{"type":"string","title":"a text"}}}}},"libraries":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["userId","entries"],"properties":{"userId":{"type":"string","title":"a text"},"entries":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["objectId","albumId","purchased","uploaded"],"properties":{"objectId":{"type":"string","title":"a text"},"albumId":{"type":"string","title":"a text"},"purchased":{"type":"boolean","title":"true or false"},"uploaded":{"type":"boolean","title":"true or false"}}}}}}},"securityProfiles":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["apiKey","name","createdAt","revokedAt"],"properties":{"apiKey":{"type":"string","title":"a text"},"name":{"type":"string","title":"a text"},"createdAt":{"type":"string","title":"a text"},"revokedAt":{"type":["string","null"],"title":"a text"}}}},"users":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","name","visibility","playbackVisibility","createdAt","disabledAt"],"properties":{"id":{"type":"string","title":"a text"},"name":{"type":"string","title":"a text"},"visibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"playbackVisibility":{"enum":["PUBLIC","PRIVATE"],"title":"PUBLIC or PRIVATE"},"createdAt":{"type":"string","title":"a text"},"disabledAt":{"type":["string","null"],"title":"a text"}}}},"grants":{"type":"array","title":"a list","items":{"type":"object","title":"an object","additionalProperties":false,"required":["id","value","expiresAtMs"],"properties":{"id":{"type":"string","pattern":"^(client|code|device|refresh-token|revoked|session|token|user-code):[\\x21-\\x7e]{1,180}$","title":"the id of a grant, such as \"code:\" and its hash"},"value":{"type":"string","pattern":"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$","title":"Base64"},"expiresAtMs":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"}}}}}};
validateGrantValues.schema = {"type":"object","title":"an object","properties":{"client":{"type":"object","title":"an object","additionalProperties":false,"required":["clientId","name","redirectUris","secretHash","createdAt","revokedAt"],"properties":{"clientId":{"type":"string","title":"a text"},"name":{"type":"string","title":"a text"},"redirectUris":{"type":"array","items":{"type":"string","title":"a text"},"title":"a list"},"secretHash":{"type":["string","null"],"title":"a text"},"createdAt":{"type":"string","title":"a text"},"revokedAt":{"type":["string","null"],"title":"a text"}}},"code":{"type":"object","title":"an object","additionalProperties":false,"required":["sessionId","clientId","redirectUri","challenge","used"],"properties":{"sessionId":{"type":"string","title":"a text"},"clientId":{"type":"string","title":"a text"},"redirectUri":{"type":"string","title":"a text"},"challenge":{"type":["string","null"],"title":"a text"},"used":{"type":"boolean","title":"true or false"}}},"device":{"type":"object","title":"an object","additionalProperties":false,"required":["clientId","scopes","userCodeHash","status","sessionId","intervalSeconds","nextPollAtMs"],"properties":{"clientId":{"type":"string","title":"a text"},"scopes":{"type":"array","items":{"type":"string","title":"a text"},"title":"a list"},"userCodeHash":{"type":"string","title":"a text"},"status":{"enum":["pending","approved","denied","used"],"title":"pending, approved, denied or used"},"sessionId":{"type":["string","null"],"title":"a text"},"intervalSeconds":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"},"nextPollAtMs":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"}}},"refresh-token":{"type":"object","title":"an object","additionalProperties":false,"required":["sessionId","usedAtMs"],"properties":{"sessionId":{"type":"string","title":"a text"},"usedAtMs":{"type":["integer","null"],"title":"a time or null"}}},"revoked":{"const":true,"title":"true"},"session":{"type":"object","title":"an object","additionalProperties":false,"required":["clientId","userId","scopes","narrowed"],"properties":{"clientId":{"type":"string","title":"a text"},"userId":{"type":"string","title":"a text"},"scopes":{"type":"array","items":{"type":"string","title":"a text"},"title":"a list"},"narrowed":{"type":"boolean","title":"true or false"}}},"token":{"type":"object","title":"an object","additionalProperties":false,"required":["userId","scopes","issuedAtMs"],"properties":{"userId":{"type":"string","title":"a text"},"scopes":{"type":"array","items":{"type":"string","title":"a text"},"title":"a list"},"issuedAtMs":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"},"revokedAtMs":{"type":"integer","minimum":0,"title":"a whole number of 0 or more"}}},"user-code":{"type":"object","title":"an object","additionalProperties":false,"required":["deviceHash"],"properties":{"deviceHash":{"type":"string","title":"a text"}}}}};
validateClockChange.schema = {"type":"object","title":"an object","additionalProperties":false,"properties":{"set":{"type":["number","string"],"title":"a time"},"advanceMs":{"type":"number","title":"a number of milliseconds"}}};
