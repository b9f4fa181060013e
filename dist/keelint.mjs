#!/usr/bin/env node
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){
throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name2 in all)__defProp(target,name2,{get:all[name2],enumerable:!0})},__copyProps=(to,from,except,desc)=>{
if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod));var define_givenProgram_default,init_define_givenProgram=__esm({"<define:givenProgram>"(){define_givenProgram_default={build:"\
57e3d051db801692",size:2991405,parts:[{offset:0,length:2011611,line:0,chunks:["bin.js","chunk-HVUFWW3T.js","chunk-5NL243\
AB.js","chunk-T66TJLWO.js","chunk-JHTVTX24.js","chunk-J6QRVFN6.js","chunk-QQSI7POF.js","chunk-VS5MXUBB.js","chunk-5BCOPG\
F7.js","chunk-YNBD75F6.js","chunk-X33UVFZC.js","chunk-27FZI55U.js","chunk-2CKCJJFR.js","chunk-LMGM5LMO.js","chunk-LOWZ7M\
QZ.js","chunk-7GWJA3Q6.js","chunk-WRQYP2CD.js","chunk-63ATQJZU.js","chunk-2ZTXG6RR.js","chunk-4B6PG7MK.js","chunk-TSOZH2\
R7.js","chunk-FYYOMFLE.js","chunk-B5NP44MV.js","chunk-3H2ZBXLO.js","chunk-UTKJBSQT.js","chunk-RNNQ75BY.js","chunk-Q4ZRVC\
4J.js","chunk-NXMM5D7O.js","chunk-XHLB6X4N.js","chunk-LXUJYTFY.js","chunk-KRKMT2XP.js","chunk-4CEBEZKY.js","chunk-65RHBQ\
BY.js","chunk-PGKNFKJV.js","chunk-FL3N4GT5.js","chunk-QYHAJQJN.js","chunk-UGNNRMNT.js","chunk-66GEIO7O.js","chunk-3VVSYH\
ZH.js","chunk-AVNNDDW5.js","chunk-R26NAMF4.js","chunk-RWDHTJRO.js","chunk-3ILHCFXN.js","chunk-XRQZLGHU.js","chunk-Q5NIRO\
G5.js","chunk-GLIRES5Z.js","chunk-FGBWUUIL.js","chunk-BT3EF7XO.js","chunk-P24Z5QR2.js","chunk-WR5ZXQRX.js","chunk-FP4C2C\
TF.js","walk-4JV6DMN7.js"]},{offset:2011611,length:23093,line:20240,chunks:["init-MQ2PY5I6.js"]},{offset:2034704,length:11714,
line:20426,chunks:["print-fixes-DJPRIRXY.js"]},{offset:2046418,length:19781,line:20527,chunks:["lint-since-225TJMJF.js"]},
{offset:2066199,length:70384,line:20683,chunks:["chunk-JIW5ZZEU.js"]},{offset:2136583,length:39073,line:21232,chunks:["c\
hunk-Z7WLUBGS.js"]},{offset:2175656,length:207995,line:21541,chunks:["examples.gen-PMCRGR7V.js"]},{offset:2383651,length:18274,
line:28515,chunks:["merging-FVJTOJRQ.js"]},{offset:2401925,length:18202,line:28656,chunks:["src-FJMLXJMN.js"]},{offset:2420127,
length:25027,line:28808,chunks:["page-XQBYOTCB.js"]},{offset:2445154,length:29292,line:29099,chunks:["access-LKH3XBZJ.js"]},
{offset:2474446,length:24461,line:29340,chunks:["page-44BO7OA6.js"]},{offset:2498907,length:61373,line:29558,chunks:["ne\
twork-FJCJVQMH.js"]},{offset:2560280,length:23289,line:30037,chunks:["import-meta-resolve-SRL4FE7G.js"]},{offset:2583569,
length:159152,line:30218,chunks:["ajv-ENYPVKJ2.js"]},{offset:2742721,length:131367,line:31470,chunks:["browser-CPHH33V4.\
js"]},{offset:2874088,length:93231,line:32599,chunks:["lib-LDAJKBY2.js"]}]}}});var require_node_url=__commonJS({"of-node:node:url"(exports,module){init_define_givenProgram();module.exports=process.getBuiltinModule(
"node:url")}});function mayBeThread(){return process.argv[2]===threadWord}var threadWord,init_word=__esm({"packages/cli/src/threads/wor\
d.ts"(){"use strict";init_define_givenProgram();threadWord="keelint-thread"}});var require_node_path=__commonJS({"of-node:node:path"(exports,module){init_define_givenProgram();module.exports=process.
getBuiltinModule("node:path")}});var require_node_fs=__commonJS({"of-node:node:fs"(exports,module){init_define_givenProgram();module.exports=process.getBuiltinModule(
"node:fs")}});var require_node_os=__commonJS({"of-node:node:os"(exports,module){init_define_givenProgram();module.exports=process.getBuiltinModule(
"node:os")}});var require_node_zlib=__commonJS({"of-node:node:zlib"(exports,module){init_define_givenProgram();module.exports=process.
getBuiltinModule("node:zlib")}});function codeFolder(environment=process.env){if(environment.NODE_DISABLE_COMPILE_CACHE)return;let given=environment.NODE_COMPILE_CACHE||
environment.XDG_CACHE_HOME||environment.LOCALAPPDATA;if(given)return(0,import_node_path.join)(given,"keelint");try{return(0,import_node_path.join)(
(0,import_node_os.homedir)(),".cache","keelint")}catch{return}}function codeName(build){let{arch,execArgv,versions,env}=process;
return`${build}-${import_node_zlib.default.crc32(JSON.stringify([versions.v8,arch,execArgv,env.NODE_OPTIONS])).toString(
16)}`}function readCode(file){let descriptor;try{if(descriptor=(0,import_node_fs.openSync)(file,"r"),!isOwn(descriptor))
return;let bytes=(0,import_node_fs.readFileSync)(descriptor),code=bytes.subarray(headBytes);return import_node_zlib.default.
crc32(code)===bytes.readUInt32LE(4)?{code,times:bytes.readUInt32LE(0)}:void 0}catch{return}finally{descriptor!==void 0&&
(0,import_node_fs.closeSync)(descriptor)}}function writeCode(file,{code,times}){let temporary=`${file}.${process.pid}`;try{
let folder=(0,import_node_path.dirname)(file);(0,import_node_fs.mkdirSync)(folder,{recursive:!0,mode:448});let head=Buffer.
alloc(headBytes);head.writeUInt32LE(times,0),head.writeUInt32LE(import_node_zlib.default.crc32(code),4),(0,import_node_fs.writeFileSync)(
temporary,Buffer.concat([head,code]),{mode:384,flag:"wx"}),(0,import_node_fs.renameSync)(temporary,file),removeOld(folder)}catch{
remove(temporary)}}function removeOld(folder){let oldest2=Date.now()-keptDays*24*60*60*1e3;for(let name2 of(0,import_node_fs.readdirSync)(
folder)){let file=(0,import_node_path.join)(folder,name2);name2.endsWith(".code")&&(0,import_node_fs.statSync)(file).mtimeMs<
oldest2&&remove(file)}}function remove(file){try{(0,import_node_fs.rmSync)(file,{force:!0})}catch{}}function isOwn(descriptor){
if(!process.getuid)return!0;let{uid,mode}=(0,import_node_fs.fstatSync)(descriptor);return uid===process.getuid()&&(mode&
18)===0}var import_node_fs,import_node_os,import_node_path,import_node_zlib,headBytes,keptDays,init_code_file=__esm({"pa\
ckages/cli/src/start/code-file.ts"(){"use strict";init_define_givenProgram();import_node_fs=__toESM(require_node_fs(),1),
import_node_os=__toESM(require_node_os(),1),import_node_path=__toESM(require_node_path(),1),import_node_zlib=__toESM(require_node_zlib(),1),
headBytes=8,keptDays=30}});var import_node_path2,writingRuns,KeptCodes,init_kept_codes=__esm({"packages/cli/src/start/kept-codes.ts"(){"use strict";
init_define_givenProgram();import_node_path2=__toESM(require_node_path(),1);init_code_file();writingRuns=4,KeptCodes=class{#base;#writes;#growing=[];constructor(build,writes){
let folder=codeFolder();this.#base=folder&&(0,import_node_path2.join)(folder,codeName(build)),this.#writes=writes}compiled(part,compile){
if(this.#base===void 0)return compile(void 0);let file=`${this.#base}-${part}.code`,kept=readCode(file),script=compile(kept?.
code),times=kept&&!script.cachedDataRejected?kept.times:0;return this.#writes&&times<writingRuns&&this.#growing.push(()=>writeCode(
file,{code:script.createCachedData(),times:times+1})),script}write(){for(let write of this.#growing)write()}}}});var require_node_vm=__commonJS({"of-node:node:vm"(exports,module){init_define_givenProgram();module.exports=process.getBuiltinModule(
"node:vm")}});function runProgram(program,{file,url},codes){let loaded=new Map,partOf=new Map(program.parts.flatMap(part=>part.chunks.
map(name2=>[name2,part])));chunk(program.parts[0].chunks[0]);function chunk(name2){let part=partOf.get(name2),chunks=loaded.
get(part)??load(part);return loaded.set(part,chunks),chunks[name2]()}function load(part){let source=readPart(file,program,
part),script=codes.compiled(program.parts.indexOf(part),cachedData=>new import_node_vm.Script(source,{filename:file,lineOffset:part.
line,...cachedData&&{cachedData}})),module={exports:{}};return script.runInThisContext()(require2,url2=>import(url2),url,
module),module.exports}function require2(name2){return name2.startsWith("#")?chunk(name2.slice(1)):process.getBuiltinModule(
name2)}}function readPart(file,{build,size},{offset,length}){let descriptor=(0,import_node_fs2.openSync)(file,"r");try{let bytes=Buffer.
allocUnsafeSlow(length),isWhole=(0,import_node_fs2.fstatSync)(descriptor).size===size&&(0,import_node_fs2.readSync)(descriptor,
bytes,0,length,offset)===length,text=bytes.toString("latin1");if(!isWhole||offset===0&&!text.startsWith(`//${build}
`))throw new Error(`\`${file}\` is of another build.`);return text}finally{(0,import_node_fs2.closeSync)(descriptor)}}var import_node_fs2,
import_node_vm,init_program=__esm({"packages/cli/src/start/program.ts"(){"use strict";init_define_givenProgram();import_node_fs2=
__toESM(require_node_fs(),1),import_node_vm=__toESM(require_node_vm(),1)}});var start_exports={};__export(start_exports,{start:()=>start});function start(program,url){let place=new URL(name,url),codes=new KeptCodes(
program.build,!mayBeThread());try{runProgram(program,{file:(0,import_node_url.fileURLToPath)(place),url:place.href},codes)}catch(error){
process.stderr.write(`keelint is damaged: ${error.message}
`),process.exit(2)}process.once("exit",()=>codes.write())}var import_node_url,name,init_start=__esm({"packages/cli/src/s\
tart/start.ts"(){"use strict";init_define_givenProgram();import_node_url=__toESM(require_node_url(),1);init_word();init_kept_codes();
init_program();name="program.txt"}});init_define_givenProgram();init_define_givenProgram();var oldest=[20,19];function isRecentNode(version){let[major=0,minor=0]=version.split(".").map(
Number);return major>oldest[0]||major===oldest[0]&&minor>=oldest[1]}function requireNode(version){isRecentNode(version)||
(process.stderr.write(`keelint needs Node ${oldest.join(".")} or newer, and this is Node ${version}.
`),process.exit(2))}requireNode(process.versions.node);var{start:start2}=await Promise.resolve().then(()=>(init_start(),start_exports));start2(
define_givenProgram_default,import.meta.url);
