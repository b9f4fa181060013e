#!/usr/bin/env node
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){
throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name2 in all)__defProp(target,name2,{get:all[name2],enumerable:!0})},__copyProps=(to,from,except,desc)=>{
if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod));var define_givenProgram_default,init_define_givenProgram=__esm({"<define:givenProgram>"(){define_givenProgram_default={build:"\
e281df7bdc646efe",size:3296851,parts:[{offset:0,length:122877,line:0,chunks:["bin.js","chunk-T66TJLWO.js","chunk-5NL243A\
B.js","chunk-2DGCDRF3.js","chunk-5WVB7HU7.js","chunk-JHTVTX24.js","chunk-J6QRVFN6.js","chunk-QQSI7POF.js","chunk-MFVZNCN\
I.js","chunk-D2N3AMKG.js","chunk-BNYI24AT.js","chunk-2CKCJJFR.js","chunk-3YFGX3UY.js","chunk-UDUA4SOZ.js","chunk-4USYPDF\
Y.js","chunk-QDZZGWE3.js","chunk-5BCOPGF7.js","chunk-XHLB6X4N.js","chunk-UYEQYU2I.js","chunk-3L3ZTQ6O.js","chunk-6UHOTDY\
S.js","chunk-DGIXMMMB.js","chunk-WEWOR2WY.js","chunk-UVCBGZGA.js","chunk-MHM3XOND.js","chunk-CSXVNFCY.js","chunk-2O2BTBH\
U.js","chunk-7GWJA3Q6.js","chunk-RBGFMAJP.js","chunk-UTURA7RD.js","chunk-KDXH6J5C.js","chunk-PJZSOGIO.js","chunk-WCTITAQ\
M.js","chunk-WXOEDLSR.js","chunk-LM6YNNCO.js","chunk-U3LI3A5J.js","terminal-patch-RJNFSLMO.js","chunk-QYHAJQJN.js","bash\
-QGN5XHNY.js","zsh-OD2DR3BN.js","fish-4W2DTNJ4.js","chunk-UV2LMZLG.js","chunk-5F4YOUMN.js","chunk-RPNXVHVS.js","chunk-7P\
QSCCPP.js","chunk-BQ7KLVG2.js","shard-files-AOGJ4HE3.js","chunk-FGBWUUIL.js","cache-location-4YHRBQBQ.js","surroundings-\
XLUKOIIN.js","pool-7RNTJAEC.js","chunk-2YA2LD6P.js","chunk-3ILHCFXN.js","chunk-GRDWG5OZ.js","chunk-S4G5RTOO.js","chunk-6\
U3GYJ22.js","chunk-5P6SMKYX.js","chunk-L62S2VN6.js","chunk-UQ6G5AXV.js","import-module-V6FVH2R2.js","load-plugin-YYJJFN7\
P.js","schema-files-N7RWGVMH.js"]},{offset:122877,length:1603703,line:957,chunks:["lint-anew-AJ2UM47I.js","chunk-X33UVFZ\
C.js","chunk-5WSHA7FJ.js","chunk-5HXKXQUG.js","chunk-HGNBMY6Y.js","chunk-2XREQJAM.js","chunk-ZXR2QP25.js","chunk-JUSOYSH\
K.js","chunk-PLR5IFUJ.js","chunk-4372AI6W.js","chunk-SYYCDY56.js","chunk-MUVF7WMW.js","chunk-DRDRXJIT.js","chunk-TCNG22G\
I.js","chunk-HVUFWW3T.js","chunk-RH6TF6V4.js","chunk-IT5ISGD6.js","chunk-3LL25FOH.js","chunk-DTMRBMNA.js","chunk-HKKMCAN\
V.js","chunk-L2GHLOH4.js","chunk-4CEBEZKY.js","stylish-XN5EH5DR.js","chunk-7FEJ453Y.js","chunk-L7MKEZXI.js","chunk-UGNNR\
MNT.js","chunk-FL3N4GT5.js","chunk-RWDHTJRO.js","chunk-XRQZLGHU.js","chunk-653FA2CW.js","print-config-RYJPWFA6.js","insp\
ect-config-G4ABYAL7.js","map-ORFUV5HN.js","completion-IXIRHMX4.js","list-rules-LYVALGBD.js","env-info-WXPXXGWT.js","chun\
k-OXWMY54V.js","chunk-VLEJJF6C.js","chunk-GYQ2E5UF.js","chunk-XE43SDSB.js","github-QMQSRK22.js","gitlab-4CTJEOIG.js","ch\
eckstyle-YDWMKK3W.js","markdown-7BFMIQGC.js","chunk-HNDAQ6SN.js","rdjson-ORTDYGKP.js","explain-V2FBSJ6T.js","print-schem\
a-N3JS2GGD.js","compact-7QJDTSM7.js","json-A5X4LV4E.js","junit-YMSPBKWE.js","worker-B5GLKVDP.js","esm-WK6XGUPS.js","walk\
-46VRECQL.js"]},{offset:1726580,length:23044,line:17863,chunks:["init-Y7FUVP33.js"]},{offset:1749624,length:11641,line:18049,
chunks:["print-fixes-RJ26DTK4.js"]},{offset:1761265,length:25886,line:18150,chunks:["lint-since-ASNMWXNE.js"]},{offset:1787151,
length:70498,line:18354,chunks:["chunk-2LZ5K6JE.js"]},{offset:1857649,length:39187,line:18903,chunks:["chunk-Z7WLUBGS.js"]},
{offset:1896836,length:257566,line:19212,chunks:["examples.gen-NAJBH6KS.js"]},{offset:2154402,length:17689,line:27954,chunks:[
"merging-MSVXDNPJ.js"]},{offset:2172091,length:61100,line:28090,chunks:["network-CKZ6NTV2.js"]},{offset:2233191,length:25214,
line:28567,chunks:["page-UPUZPEMN.js"]},{offset:2258405,length:32801,line:28858,chunks:["access-B7DXPSRA.js"]},{offset:2291206,
length:35300,line:29126,chunks:["chunk-D6RU3XPV.js"]},{offset:2326506,length:24088,line:29399,chunks:["page-TRFK345H.js"]},
{offset:2350594,length:18720,line:29614,chunks:["src-XB7JFEY4.js"]},{offset:2369314,length:23211,line:29771,chunks:["imp\
ort-meta-resolve-SRL4FE7G.js"]},{offset:2392525,length:131367,line:29951,chunks:["browser-CPHH33V4.js"]},{offset:2523892,
length:93161,line:31080,chunks:["lib-LDAJKBY2.js"]},{offset:2617053,length:496560,line:31824,chunks:["#late-rules-AIA5OJ\
I7.js"]},{offset:3113613,length:159152,line:35752,chunks:["ajv-ENYPVKJ2.js"]}]}}});var require_node_url=__commonJS({"of-node:node:url"(exports,module){init_define_givenProgram();module.exports=process.getBuiltinModule(
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
for(let write of this.#growing)write()}}}});var require_node_v8=__commonJS({"of-node:node:v8"(exports,module){init_define_givenProgram();module.exports=process.getBuiltinModule(
"node:v8")}});function optimizeLate(version){let flag=flags[Number.parseInt(version,10)];flag!==void 0&&(0,import_node_v8.setFlagsFromString)(
flag)}var import_node_v8,flags,init_late_optimizing=__esm({"packages/cli/src/start/late-optimizing.ts"(){"use strict";init_define_givenProgram();
import_node_v8=__toESM(require_node_v8(),1),flags={20:"--interrupt-budget=400000",22:"--invocation-count-for-turbofan=12\
000"}}});var require_node_vm=__commonJS({"of-node:node:vm"(exports,module){init_define_givenProgram();module.exports=process.getBuiltinModule(
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
__toESM(require_node_fs(),1),import_node_vm=__toESM(require_node_vm(),1)}});var start_exports={};__export(start_exports,{start:()=>start});function start(program,url){optimizeLate(process.versions.
node);let place=new URL(name,url),codes=new KeptCodes(program.build,!mayBeThread());try{runProgram(program,{file:(0,import_node_url.fileURLToPath)(
place),url:place.href},codes)}catch(error){process.stderr.write(`keelint is damaged: ${error.message}
`),process.exit(2)}process.once("exit",()=>codes.write())}var import_node_url,name,init_start=__esm({"packages/cli/src/s\
tart/start.ts"(){"use strict";init_define_givenProgram();import_node_url=__toESM(require_node_url(),1);init_word();init_kept_codes();
init_late_optimizing();init_program();name="program.txt"}});init_define_givenProgram();init_define_givenProgram();var oldest=[20,19];function isRecentNode(version){let[major=0,minor=0]=version.split(".").map(
Number);return major>oldest[0]||major===oldest[0]&&minor>=oldest[1]}function requireNode(version){isRecentNode(version)||
(process.stderr.write(`keelint needs Node ${oldest.join(".")} or newer, and this is Node ${version}.
`),process.exit(2))}requireNode(process.versions.node);var{start:start2}=await Promise.resolve().then(()=>(init_start(),start_exports));start2(
define_givenProgram_default,import.meta.url);
