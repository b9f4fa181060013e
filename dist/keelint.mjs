#!/usr/bin/env node
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){
throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name2 in all)__defProp(target,name2,{get:all[name2],enumerable:!0})},__copyProps=(to,from,except,desc)=>{
if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod));var define_givenProgram_default,init_define_givenProgram=__esm({"<define:givenProgram>"(){define_givenProgram_default={build:"\
3913f282b52c73f7",size:3192590,parts:[{offset:0,length:125812,line:0,chunks:["bin.js","chunk-5NL243AB.js","chunk-T66TJLW\
O.js","chunk-BSBE4C3A.js","chunk-JHTVTX24.js","chunk-J6QRVFN6.js","chunk-QQSI7POF.js","chunk-MFVZNCNI.js","chunk-LMQILRX\
G.js","chunk-JZMGE5E6.js","chunk-2CKCJJFR.js","chunk-AVNNDDW5.js","chunk-22DTOTFK.js","chunk-4USYPDFY.js","chunk-QDZZGWE\
3.js","chunk-5BCOPGF7.js","chunk-XHLB6X4N.js","chunk-CCCETV57.js","chunk-P5BWPYFV.js","chunk-DGIXMMMB.js","chunk-4W4R4VW\
K.js","chunk-WEWOR2WY.js","chunk-UVCBGZGA.js","chunk-OBZKKNTU.js","chunk-CSXVNFCY.js","chunk-2O2BTBHU.js","chunk-7GWJA3Q\
6.js","chunk-GCUKUCOD.js","chunk-UTURA7RD.js","chunk-KDXH6J5C.js","chunk-FRPG5QVM.js","chunk-WCTITAQM.js","chunk-SVF7R7F\
C.js","chunk-LM6YNNCO.js","chunk-CMPEJVGL.js","terminal-patch-RJNFSLMO.js","chunk-QYHAJQJN.js","bash-QGN5XHNY.js","zsh-O\
D2DR3BN.js","fish-4W2DTNJ4.js","chunk-UV2LMZLG.js","chunk-RPNXVHVS.js","chunk-7PQSCCPP.js","chunk-BQ7KLVG2.js","chunk-XO\
DKBR35.js","chunk-5F4YOUMN.js","shard-files-XZBUY2AE.js","cache-location-EDUKX6OL.js","surroundings-3FFCE2PV.js","pool-P\
GBENZUD.js","functionless-S3TUYYRT.js","chunk-GRDWG5OZ.js","chunk-2YA2LD6P.js","chunk-URP4QFWE.js","chunk-3ILHCFXN.js","\
chunk-6U3GYJ22.js","chunk-FGBWUUIL.js","chunk-5P6SMKYX.js","chunk-L62S2VN6.js","chunk-P24Z5QR2.js","import-module-V6FVH2\
R2.js","load-plugin-YYJJFN7P.js","schema-files-NQW66M7X.js"]},{offset:125812,length:2035357,line:979,chunks:["lint-anew-\
WRBCPXBM.js","chunk-X33UVFZC.js","chunk-5XJ7IEUP.js","chunk-D3DD6IY4.js","chunk-F57FAX45.js","chunk-ZXR2QP25.js","chunk-\
NCVT2FA7.js","chunk-4U7VZTAI.js","chunk-TCNG22GI.js","chunk-HVUFWW3T.js","chunk-SYYCDY56.js","chunk-MUVF7WMW.js","chunk-\
4RWFSPMF.js","chunk-QKGXO5WL.js","chunk-ODCCCBY7.js","chunk-KURDJV4M.js","chunk-FZVNY2EY.js","chunk-GDTCFLVT.js","chunk-\
4CEBEZKY.js","stylish-GQGXB3RW.js","chunk-7FEJ453Y.js","chunk-WE3N3TNJ.js","chunk-UGNNRMNT.js","chunk-FL3N4GT5.js","chun\
k-RWDHTJRO.js","chunk-653FA2CW.js","chunk-XRQZLGHU.js","inspect-config-GAJPIIEX.js","map-UHZ5XJBJ.js","completion-ITAJCF\
6M.js","list-rules-QX37A25G.js","env-info-CLZMM3F5.js","print-config-MS7VY6P4.js","chunk-P5GF73OS.js","gitlab-6EDU433W.j\
s","checkstyle-FJVLLM45.js","markdown-REINL65J.js","chunk-BT3EF7XO.js","rdjson-PKTZR3ZD.js","chunk-XS3DBL3C.js","chunk-I\
AZT3P63.js","explain-HKLNHO4B.js","print-schema-CCDFZZPH.js","compact-YR2CDD7L.js","json-UGX5B7OO.js","junit-ZLUQKVIY.js",
"github-JKSF6X72.js","worker-SDIVGZWA.js","esm-WK6XGUPS.js","walk-OBV4XW4E.js"]},{offset:2161169,length:22967,line:21322,
chunks:["init-PFA43MRV.js"]},{offset:2184136,length:11641,line:21507,chunks:["print-fixes-73RQ32PN.js"]},{offset:2195777,
length:252625,line:21608,chunks:["examples.gen-CVHJ7LCC.js"]},{offset:2448402,length:17602,line:30255,chunks:["merging-M\
73VQXCX.js"]},{offset:2466004,length:25886,line:30390,chunks:["lint-since-PWHCLNCC.js"]},{offset:2491890,length:70498,line:30594,
chunks:["chunk-SZNYPREO.js"]},{offset:2562388,length:39187,line:31143,chunks:["chunk-Z7WLUBGS.js"]},{offset:2601575,length:25102,
line:31452,chunks:["page-S2YLICJR.js"]},{offset:2626677,length:31007,line:31744,chunks:["access-FEIQUTV4.js"]},{offset:2657684,
length:24088,line:31999,chunks:["page-H6CWMULH.js"]},{offset:2681772,length:61121,line:32214,chunks:["network-HIN6SIFU.j\
s"]},{offset:2742893,length:18720,line:32691,chunks:["src-C2QSLSX7.js"]},{offset:2761613,length:131367,line:32848,chunks:[
"browser-CPHH33V4.js"]},{offset:2892980,length:93161,line:33977,chunks:["lib-LDAJKBY2.js"]},{offset:2986141,length:159152,
line:34721,chunks:["ajv-ENYPVKJ2.js"]},{offset:3145293,length:23211,line:35973,chunks:["import-meta-resolve-SRL4FE7G.js"]}]}}});var require_node_url=__commonJS({"of-node:node:url"(exports,module){init_define_givenProgram();module.exports=process.getBuiltinModule(
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
headBytes=8,keptDays=30}});var import_node_path2,writingRuns,longestWritingRun,KeptCodes,init_kept_codes=__esm({"packages/cli/src/start/kept-codes.\
ts"(){"use strict";init_define_givenProgram();import_node_path2=__toESM(require_node_path(),1);init_code_file();writingRuns=
4,longestWritingRun=1500,KeptCodes=class{#base;#writes;#growing=[];constructor(build,writes){let folder=codeFolder();this.#base=
folder&&(0,import_node_path2.join)(folder,codeName(build)),this.#writes=writes}compiled(part,compile){if(this.#base===void 0)
return compile(void 0);let file=`${this.#base}-${part}.code`,kept=readCode(file),script=compile(kept?.code),times=kept&&
!script.cachedDataRejected?kept.times:0;return this.#writes&&times<writingRuns&&this.#growing.push(()=>writeCode(file,{code:script.
createCachedData(),times:times+1})),script}write(){let{user,system}=process.cpuUsage();if(!((user+system)/1e3>longestWritingRun))
for(let write of this.#growing)write()}}}});var require_node_vm=__commonJS({"of-node:node:vm"(exports,module){init_define_givenProgram();module.exports=process.getBuiltinModule(
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
