#!/usr/bin/env node
var __defProp=Object.defineProperty;var __getOwnPropNames=Object.getOwnPropertyNames;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){
throw err=[e],e}};var __export=(target,all)=>{for(var name2 in all)__defProp(target,name2,{get:all[name2],enumerable:!0})};var define_givenProgram_default,init_define_givenProgram=__esm({"<define:givenProgram>"(){define_givenProgram_default={build:"\
9c002f7f680f1b6a",size:3399415,parts:[{offset:0,length:125416,line:0,chunks:["bin.js","chunk-T66TJLWO.js","chunk-5NL243A\
B.js","chunk-JHTVTX24.js","chunk-J6QRVFN6.js","chunk-QQSI7POF.js","chunk-MFVZNCNI.js","chunk-R7ZSAIK7.js","chunk-5WVB7HU\
7.js","chunk-NL75CASW.js","chunk-AQ3YVJU7.js","chunk-5CC5GLM4.js","chunk-6EUWO5BF.js","chunk-5BCOPGF7.js","chunk-3YFGX3U\
Y.js","chunk-EWFCYZCI.js","chunk-NIM3QSKQ.js","chunk-XHLB6X4N.js","chunk-TQ2B6YGK.js","chunk-ITMS6KN3.js","chunk-6UHOTDY\
S.js","chunk-DGIXMMMB.js","chunk-RC2VIMMV.js","chunk-UVCBGZGA.js","chunk-YBTQP33R.js","chunk-CSXVNFCY.js","chunk-2O2BTBH\
U.js","chunk-7GWJA3Q6.js","chunk-7BNMLE6J.js","chunk-YV5XMPOM.js","chunk-KVGPGCOH.js","chunk-ACP37CKP.js","chunk-5N2CKBJ\
4.js","chunk-FUEL5RZV.js","chunk-4XUYKFXY.js","chunk-LM6YNNCO.js","chunk-OAQF47TC.js","terminal-patch-RJNFSLMO.js","chun\
k-QYHAJQJN.js","bash-QGN5XHNY.js","zsh-OD2DR3BN.js","fish-4W2DTNJ4.js","chunk-UV2LMZLG.js","chunk-RPNXVHVS.js","chunk-7P\
QSCCPP.js","chunk-BQ7KLVG2.js","shard-files-3W5ID33N.js","chunk-FGBWUUIL.js","cache-location-5Y76XOPB.js","surroundings-\
XLUKOIIN.js","pool-BLW3XRPV.js","chunk-2YA2LD6P.js","chunk-3ILHCFXN.js","chunk-GRDWG5OZ.js","chunk-S4G5RTOO.js","chunk-6\
U3GYJ22.js","chunk-5P6SMKYX.js","chunk-L62S2VN6.js","chunk-UQ6G5AXV.js","chunk-ZXR2QP25.js","import-module-V6FVH2R2.js",
"load-plugin-LOYPOEMY.js","schema-files-N3YIWJLN.js"]},{offset:125416,length:1293789,line:975,chunks:["lint-anew-7H3QT5F\
Q.js","chunk-UE42YELJ.js","chunk-5W2YQFUF.js","chunk-X33UVFZC.js","chunk-QQOPRIMY.js","chunk-4ND5RAJQ.js","chunk-67IKILH\
E.js","chunk-4L5ZOEFY.js","chunk-LJLHGKWA.js","chunk-BCRELATP.js","chunk-THTTHYEG.js","chunk-C7BNWXWR.js","chunk-WCXZBSN\
E.js","chunk-QYDZUMNJ.js","chunk-ZO4EOKCW.js","chunk-2KUE2QEM.js","chunk-EDKBA724.js","chunk-S4EUHTQC.js","chunk-SYYCDY5\
6.js","chunk-LMPSEGT3.js","chunk-LGRX2DRA.js","chunk-OA3UMBHM.js","chunk-4S6V6R3V.js","chunk-TC3HB5X2.js","chunk-GBYDEAJ\
Q.js","chunk-NTDE6QYZ.js","chunk-QTB23S2P.js","chunk-2CD2XF6R.js","chunk-QV6MZPKR.js","chunk-BP54WTG6.js","chunk-TZACXGJ\
I.js","chunk-TCDRHLDM.js","chunk-EUKAIJ5X.js","chunk-O3I4WDLG.js","chunk-HVUFWW3T.js","chunk-FYYOMFLE.js","chunk-XTEQWFF\
G.js","chunk-EZLAEYYS.js","chunk-76R5FOQE.js","chunk-MUVF7WMW.js","chunk-6Q3COAKB.js","chunk-6CDRAF7E.js","chunk-2UUQ324\
F.js","chunk-ZT5GIYM2.js","chunk-LTCAXH34.js","chunk-SKZ3UYV2.js","chunk-BVYJKHJV.js","chunk-FRPDCGRE.js","chunk-UTKJBSQ\
T.js","chunk-QOPXLBYS.js","chunk-OKTUXCBM.js","chunk-DQYJT5Z2.js","chunk-DMXQMXNO.js","chunk-NT67G5WR.js","chunk-K6DJLVC\
S.js","chunk-4CEBEZKY.js","chunk-6IEDEOHQ.js","stylish-YD5YB4ZE.js","chunk-VA2VCBZ7.js","chunk-L7MKEZXI.js","chunk-3LV2Q\
KPG.js","chunk-FL3N4GT5.js","chunk-RWDHTJRO.js","chunk-XRQZLGHU.js","chunk-653FA2CW.js","chunk-5F4YOUMN.js","chunk-WNX3N\
JOW.js"]},{offset:1419205,length:23136,line:15054,chunks:["init-EZKCLMIT.js"]},{offset:1442341,length:11716,line:15239,chunks:[
"print-fixes-24L345LZ.js"]},{offset:1454057,length:26056,line:15340,chunks:["lint-since-UEYE6KAM.js"]},{offset:1480113,length:77454,
line:15544,chunks:["chunk-E45Y73IU.js"]},{offset:1557567,length:39187,line:16144,chunks:["chunk-Z7WLUBGS.js"]},{offset:1596754,
length:259591,line:16453,chunks:["examples.gen-WRRP3FVY.js"]},{offset:1856345,length:17730,line:25247,chunks:["merging-R\
QQ6VEOR.js"]},{offset:1874075,length:61446,line:25384,chunks:["network-FAOJ2J7X.js"]},{offset:1935521,length:25137,line:25861,
chunks:["page-VEDVIJHE.js"]},{offset:1960658,length:33603,line:26151,chunks:["access-GJZAWZY6.js"]},{offset:1994261,length:55139,
line:26425,chunks:["chunk-BH3JWH5L.js"]},{offset:2049400,length:24088,line:26856,chunks:["page-4NEA3P2P.js"]},{offset:2073488,
length:18720,line:27071,chunks:["src-6U43HCHR.js"]},{offset:2092208,length:22645,line:27228,chunks:["import-meta-resolve\
-SRL4FE7G.js"]},{offset:2114853,length:14746,line:27404,chunks:["directives-JJZLHQL2.js"]},{offset:2129599,length:15267,
line:27517,chunks:["network-policies-OA6OVELJ.js"]},{offset:2144866,length:46947,line:27632,chunks:["roles-RG2QBWP3.js"]},
{offset:2191813,length:93161,line:28313,chunks:["lib-LDAJKBY2.js"]},{offset:2284974,length:504648,line:29057,chunks:["#l\
ate-rules-YBFEO775.js"]},{offset:2789622,length:131367,line:33051,chunks:["browser-CPHH33V4.js"]},{offset:2920989,length:12750,
line:34180,chunks:["odd-yaml-74EMPAWL.js"]},{offset:2933739,length:51551,line:34280,chunks:["edits-KINMZBOW.js"]},{offset:2985290,
length:51626,line:34692,chunks:["checks-V5LNQOHI.js"]},{offset:3036916,length:9942,line:35092,chunks:["schema-faults-TLC\
KUC4T.js"]},{offset:3046858,length:159152,line:35169,chunks:["ajv-ENYPVKJ2.js"]},{offset:3206010,length:67199,line:36421,
chunks:["custom-resources-BXM66UGJ.js"]},{offset:3273209,length:102120,line:36943,chunks:["print-config-6W2COQF5.js","in\
spect-config-DSTNGXKN.js","suppressions-update-MCR46EHX.js","stats-table-KKXMADA2.js","map-JK3SGXCZ.js","completion-77S7\
P3D3.js","list-rules-R2KTPWDF.js","env-info-FBJGEA6B.js","foreign-reporters-IINQUCZ6.js","part-files-H6S2OPOM.js","make-\
shard-VB372QOO.js","chunk-XYECXPOM.js","chunk-XKPABZ5E.js","chunk-46XMST43.js","suppressions-file-NTCGZB4Y.js","time-lim\
it-MOYJLBES.js","github-SFSFE62D.js","gitlab-Z7EXHCQX.js","checkstyle-6ELSMKZK.js","markdown-LAHYNKB4.js","chunk-HNDAQ6S\
N.js","rdjson-IDLIQMIM.js","explain-7XD7RBKD.js","print-schema-7WVBUW2E.js","compact-7QJDTSM7.js","json-TOXSRWIN.js","ju\
nit-A3CYLGRG.js","read-program-4SMQHZOS.js","worker-GCW2CL4T.js","esm-WK6XGUPS.js","walk-RYSPQJFP.js"]}]}}});var node,fileURLToPath,init_node_url=__esm({"of-node:node:url"(){init_define_givenProgram();node=process.getBuiltinModule(
"node:url"),fileURLToPath=node.fileURLToPath}});function mayBeThread(){return process.argv[2]===threadWord}var threadWord,init_word=__esm({"packages/cli/src/threads/wor\
d.ts"(){"use strict";init_define_givenProgram();threadWord="keelint-thread"}});var node2,dirname,join,init_node_path=__esm({"of-node:node:path"(){init_define_givenProgram();node2=process.getBuiltinModule(
"node:path"),dirname=node2.dirname,join=node2.join}});var node3,closeSync,fstatSync,mkdirSync,openSync,readFileSync,readSync,readdirSync,renameSync,rmSync,statSync,writeFileSync,
init_node_fs=__esm({"of-node:node:fs"(){init_define_givenProgram();node3=process.getBuiltinModule("node:fs"),closeSync=node3.
closeSync,fstatSync=node3.fstatSync,mkdirSync=node3.mkdirSync,openSync=node3.openSync,readFileSync=node3.readFileSync,readSync=
node3.readSync,readdirSync=node3.readdirSync,renameSync=node3.renameSync,rmSync=node3.rmSync,statSync=node3.statSync,writeFileSync=
node3.writeFileSync}});var node4,homedir,init_node_os=__esm({"of-node:node:os"(){init_define_givenProgram();node4=process.getBuiltinModule("nod\
e:os"),homedir=node4.homedir}});var node5,node_zlib_default,init_node_zlib=__esm({"of-node:node:zlib"(){init_define_givenProgram();node5=process.getBuiltinModule(
"node:zlib"),node_zlib_default=node5}});function codeFolder(environment=process.env){if(environment.NODE_DISABLE_COMPILE_CACHE)return;let given=environment.NODE_COMPILE_CACHE||
environment.XDG_CACHE_HOME||environment.LOCALAPPDATA;if(given)return join(given,"keelint");try{return join(homedir(),".c\
ache","keelint")}catch{return}}function codeName(build){let{arch,execArgv,versions:versions2,env}=process;return`${build}\
-${node_zlib_default.crc32(JSON.stringify([versions2.v8,arch,execArgv,env.NODE_OPTIONS])).toString(16)}`}function readCode(file){
let descriptor;try{if(descriptor=openSync(file,"r"),!isOwn(descriptor))return;let bytes=readFileSync(descriptor),code=bytes.
subarray(headBytes);return node_zlib_default.crc32(code)===bytes.readUInt32LE(4)?{code,times:bytes.readUInt32LE(0)}:void 0}catch{
return}finally{descriptor!==void 0&&closeSync(descriptor)}}function writeCode(file,{code,times}){let temporary=`${file}.${process.
pid}`;try{let folder=dirname(file);mkdirSync(folder,{recursive:!0,mode:448});let head=Buffer.alloc(headBytes);head.writeUInt32LE(
times,0),head.writeUInt32LE(node_zlib_default.crc32(code),4),writeFileSync(temporary,Buffer.concat([head,code]),{mode:384,
flag:"wx"}),renameSync(temporary,file),removeOld(folder)}catch{remove(temporary)}}function removeOld(folder){let oldest2=Date.
now()-keptDays*24*60*60*1e3;for(let name2 of readdirSync(folder)){let file=join(folder,name2);name2.endsWith(".code")&&statSync(
file).mtimeMs<oldest2&&remove(file)}}function remove(file){try{rmSync(file,{force:!0})}catch{}}function isOwn(descriptor){
if(!process.getuid)return!0;let{uid,mode}=fstatSync(descriptor);return uid===process.getuid()&&(mode&18)===0}var headBytes,
keptDays,init_code_file=__esm({"packages/cli/src/start/code-file.ts"(){"use strict";init_define_givenProgram();init_node_fs();
init_node_os();init_node_path();init_node_zlib();headBytes=8,keptDays=30}});var writingRuns,longestWritingRun,KeptCodes,init_kept_codes=__esm({"packages/cli/src/start/kept-codes.ts"(){"use strict";
init_define_givenProgram();init_node_path();init_code_file();writingRuns=4,longestWritingRun=1500,KeptCodes=class{#base;#writes;#growing=[];constructor(build,writes){
let folder=codeFolder();this.#base=folder&&join(folder,codeName(build)),this.#writes=writes}compiled(part,compile){if(this.#base===
void 0)return compile(void 0);let file=`${this.#base}-${part}.code`,kept=readCode(file),script=compile(kept?.code),times=kept&&
!script.cachedDataRejected?kept.times:0;return this.#writes&&times<writingRuns&&this.#growing.push(()=>writeCode(file,{code:script.
createCachedData(),times:times+1})),script}write(){let{user,system}=process.cpuUsage();if(!((user+system)/1e3>longestWritingRun))
for(let write of this.#growing)write()}}}});var node6,setFlagsFromString,init_node_v8=__esm({"of-node:node:v8"(){init_define_givenProgram();node6=process.getBuiltinModule(
"node:v8"),setFlagsFromString=node6.setFlagsFromString}});function optimizeLate(version){let flag=flags[Number.parseInt(version,10)];flag!==void 0&&setFlagsFromString(flag)}var flags,
init_late_optimizing=__esm({"packages/cli/src/start/late-optimizing.ts"(){"use strict";init_define_givenProgram();init_node_v8();
flags={20:"--interrupt-budget=400000",22:"--invocation-count-for-turbofan=12000"}}});var node7,Script,init_node_vm=__esm({"of-node:node:vm"(){init_define_givenProgram();node7=process.getBuiltinModule("node\
:vm"),Script=node7.Script}});function runProgram(program,{file,url},codes){let loaded=new Map,partOf=new Map(program.parts.flatMap(part=>part.chunks.
map(name2=>[name2,part])));chunk(program.parts[0].chunks[0]);function chunk(name2){let part=partOf.get(name2),chunks=loaded.
get(part)??load(part);return loaded.set(part,chunks),chunks[name2]()}function load(part){let source=readPart(file,program,
part),script=codes.compiled(program.parts.indexOf(part),cachedData=>new Script(source,{filename:file,lineOffset:part.line,
...cachedData&&{cachedData}})),module={exports:{}};return script.runInThisContext()(require2,url2=>import(url2),url,module),
module.exports}function require2(name2){return name2.startsWith("#")?chunk(name2.slice(1)):process.getBuiltinModule(name2)}}
function readPart(file,{build,size},{offset,length}){let descriptor=openSync(file,"r");try{let bytes=Buffer.allocUnsafeSlow(
length),isWhole=fstatSync(descriptor).size===size&&readSync(descriptor,bytes,0,length,offset)===length,text=bytes.toString(
"latin1");if(!isWhole||offset===0&&!text.startsWith(`//${build}
`))throw new Error(`\`${file}\` is of another build.`);return text}finally{closeSync(descriptor)}}var init_program=__esm(
{"packages/cli/src/start/program.ts"(){"use strict";init_define_givenProgram();init_node_fs();init_node_vm()}});function keepHeapSmall(version){versions.has(Number.parseInt(version,10))&&setFlagsFromString("--heap-growing-percent=30")}
var versions,init_small_heap=__esm({"packages/cli/src/start/small-heap.ts"(){"use strict";init_define_givenProgram();init_node_v8();
versions=new Set([20,22,24,26])}});var start_exports={};__export(start_exports,{start:()=>start});function start(program,url){optimizeLate(process.versions.
node),keepHeapSmall(process.versions.node);let place=new URL(name,url),codes=new KeptCodes(program.build,!mayBeThread());
try{runProgram(program,{file:fileURLToPath(place),url:place.href},codes)}catch(error){process.stderr.write(`keelint is d\
amaged: ${error.message}
`),process.exit(2)}process.once("exit",()=>codes.write())}var name,init_start=__esm({"packages/cli/src/start/start.ts"(){
"use strict";init_define_givenProgram();init_node_url();init_word();init_kept_codes();init_late_optimizing();init_program();
init_small_heap();name="program.txt"}});init_define_givenProgram();init_define_givenProgram();var oldest=[20,19];function isRecentNode(version){let[major=0,minor=0]=version.split(".").map(
Number);return major>oldest[0]||major===oldest[0]&&minor>=oldest[1]}function requireNode(version){isRecentNode(version)||
(process.stderr.write(`keelint needs Node ${oldest.join(".")} or newer, and this is Node ${version}.
`),process.exit(2))}requireNode(process.versions.node);var{start:start2}=await Promise.resolve().then(()=>(init_start(),start_exports));start2(
define_givenProgram_default,import.meta.url);
