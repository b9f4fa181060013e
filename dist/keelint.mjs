#!/usr/bin/env node
var __defProp=Object.defineProperty;var __getOwnPropNames=Object.getOwnPropertyNames;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){
throw err=[e],e}};var __export=(target,all)=>{for(var name2 in all)__defProp(target,name2,{get:all[name2],enumerable:!0})};var define_givenProgram_default,init_define_givenProgram=__esm({"<define:givenProgram>"(){define_givenProgram_default={build:"\
b3398c0cbd182f50",size:3381646,parts:[{offset:0,length:126113,line:0,chunks:["bin.js","chunk-T66TJLWO.js","chunk-5NL243A\
B.js","chunk-JHTVTX24.js","chunk-J6QRVFN6.js","chunk-QQSI7POF.js","chunk-MFVZNCNI.js","chunk-R7ZSAIK7.js","chunk-5WVB7HU\
7.js","chunk-USQ2MQKF.js","chunk-MECFW536.js","chunk-SR4VL2PH.js","chunk-QDZZGWE3.js","chunk-5BCOPGF7.js","chunk-3YFGX3U\
Y.js","chunk-MAINRNCY.js","chunk-4USYPDFY.js","chunk-XHLB6X4N.js","chunk-EZOXYO3H.js","chunk-ITMS6KN3.js","chunk-6UHOTDY\
S.js","chunk-DGIXMMMB.js","chunk-RC2VIMMV.js","chunk-UVCBGZGA.js","chunk-YBTQP33R.js","chunk-CSXVNFCY.js","chunk-2O2BTBH\
U.js","chunk-7GWJA3Q6.js","chunk-7BNMLE6J.js","chunk-UTURA7RD.js","chunk-KDXH6J5C.js","chunk-ACP37CKP.js","chunk-5N2CKBJ\
4.js","chunk-6MSRQSHS.js","chunk-GCEAGQEL.js","chunk-LM6YNNCO.js","chunk-OAQF47TC.js","terminal-patch-RJNFSLMO.js","chun\
k-QYHAJQJN.js","bash-QGN5XHNY.js","zsh-OD2DR3BN.js","fish-4W2DTNJ4.js","chunk-UV2LMZLG.js","chunk-RPNXVHVS.js","chunk-7P\
QSCCPP.js","chunk-BQ7KLVG2.js","shard-files-WWTNSJHF.js","chunk-FGBWUUIL.js","cache-location-4YHRBQBQ.js","surroundings-\
XLUKOIIN.js","pool-BLW3XRPV.js","chunk-2YA2LD6P.js","chunk-3ILHCFXN.js","chunk-GRDWG5OZ.js","chunk-S4G5RTOO.js","chunk-6\
U3GYJ22.js","chunk-5P6SMKYX.js","chunk-L62S2VN6.js","chunk-UQ6G5AXV.js","chunk-ZXR2QP25.js","import-module-V6FVH2R2.js",
"load-plugin-LOYPOEMY.js","schema-files-GCIDYDZ6.js"]},{offset:126113,length:1290278,line:981,chunks:["lint-anew-CPKBPXS\
F.js","chunk-UE42YELJ.js","chunk-OE7JG5WF.js","chunk-X33UVFZC.js","chunk-RRHTAGDX.js","chunk-4ND5RAJQ.js","chunk-67IKILH\
E.js","chunk-MGYF6WEY.js","chunk-LJLHGKWA.js","chunk-5WHWHAZV.js","chunk-MNNOVH4I.js","chunk-QLF5RHSB.js","chunk-QMXD4DW\
X.js","chunk-QYDZUMNJ.js","chunk-ZO4EOKCW.js","chunk-2KUE2QEM.js","chunk-PXG5WDBE.js","chunk-S4EUHTQC.js","chunk-SYYCDY5\
6.js","chunk-LMPSEGT3.js","chunk-H3223W6T.js","chunk-SQPBZDB2.js","chunk-4S6V6R3V.js","chunk-2XREQJAM.js","chunk-4LXM5BM\
7.js","chunk-L5WE7YBX.js","chunk-YOVHM2FW.js","chunk-7CGZCKKG.js","chunk-HPYSNWHU.js","chunk-CBTXFT7P.js","chunk-TZACXGJ\
I.js","chunk-UXJVMEX2.js","chunk-VDZZUZL2.js","chunk-O3I4WDLG.js","chunk-HVUFWW3T.js","chunk-FYYOMFLE.js","chunk-DE4Z6GJ\
N.js","chunk-EZLAEYYS.js","chunk-J6NLFS5M.js","chunk-MUVF7WMW.js","chunk-6Q3COAKB.js","chunk-UKWSSRHF.js","chunk-2UUQ324\
F.js","chunk-ZT5GIYM2.js","chunk-LTCAXH34.js","chunk-WCEHBVGP.js","chunk-MIBUOWT3.js","chunk-NWDIMBDC.js","chunk-UTKJBSQ\
T.js","chunk-QOPXLBYS.js","chunk-NOVQZOO3.js","chunk-E4PC3J43.js","chunk-RD6UDZYZ.js","chunk-NT67G5WR.js","chunk-IPOEYIZ\
3.js","chunk-4CEBEZKY.js","chunk-6IEDEOHQ.js","stylish-YD5YB4ZE.js","chunk-VA2VCBZ7.js","chunk-L7MKEZXI.js","chunk-3LV2Q\
KPG.js","chunk-FL3N4GT5.js","chunk-RWDHTJRO.js","chunk-XRQZLGHU.js","chunk-653FA2CW.js","chunk-5F4YOUMN.js","chunk-WNX3N\
JOW.js"]},{offset:1416391,length:23128,line:15034,chunks:["init-UXQA3FA4.js"]},{offset:1439519,length:11716,line:15219,chunks:[
"print-fixes-6WCIY6NR.js"]},{offset:1451235,length:26056,line:15320,chunks:["lint-since-MLW2E6OV.js"]},{offset:1477291,length:77454,
line:15524,chunks:["chunk-ZYO3RUAR.js"]},{offset:1554745,length:39187,line:16124,chunks:["chunk-Z7WLUBGS.js"]},{offset:1593932,
length:258859,line:16433,chunks:["examples.gen-XNC64PAO.js"]},{offset:1852791,length:17730,line:25209,chunks:["merging-K\
5C2KQYH.js"]},{offset:1870521,length:61580,line:25346,chunks:["network-VGHZ27Y5.js"]},{offset:1932101,length:25137,line:25825,
chunks:["page-VEDVIJHE.js"]},{offset:1957238,length:33598,line:26115,chunks:["access-BTFHFS5E.js"]},{offset:1990836,length:47093,
line:26388,chunks:["chunk-2TITZC75.js"]},{offset:2037929,length:24088,line:26754,chunks:["page-B2J2HSSX.js"]},{offset:2062017,
length:18720,line:26969,chunks:["src-6U43HCHR.js"]},{offset:2080737,length:22645,line:27126,chunks:["import-meta-resolve\
-SRL4FE7G.js"]},{offset:2103382,length:14746,line:27302,chunks:["directives-QRIMFLYR.js"]},{offset:2118128,length:15267,
line:27415,chunks:["network-policies-OA6OVELJ.js"]},{offset:2133395,length:46795,line:27530,chunks:["roles-IJBXT4B6.js"]},
{offset:2180190,length:93161,line:28210,chunks:["lib-LDAJKBY2.js"]},{offset:2273351,length:499578,line:28954,chunks:["#l\
ate-rules-N5MBSJQC.js"]},{offset:2772929,length:131367,line:32907,chunks:["browser-CPHH33V4.js"]},{offset:2904296,length:12750,
line:34036,chunks:["odd-yaml-74EMPAWL.js"]},{offset:2917046,length:51551,line:34136,chunks:["edits-JE2IG7JI.js"]},{offset:2968597,
length:51626,line:34548,chunks:["checks-5NJM6WU6.js"]},{offset:3020223,length:9942,line:34948,chunks:["schema-faults-C7J\
S4BPL.js"]},{offset:3030165,length:159152,line:35025,chunks:["ajv-ENYPVKJ2.js"]},{offset:3189317,length:67156,line:36277,
chunks:["custom-resources-BK7AAGV7.js"]},{offset:3256473,length:101087,line:36799,chunks:["print-config-6BQM7JBR.js","in\
spect-config-MDAZ5XKX.js","suppressions-update-AHE7BCZG.js","stats-table-KKXMADA2.js","map-P773KJCF.js","completion-53Y2\
RJZ6.js","list-rules-LU3DF5HH.js","env-info-YAVNWO2U.js","foreign-reporters-IINQUCZ6.js","part-files-MYQQ4RWI.js","make-\
shard-Y3EL43BU.js","chunk-XYECXPOM.js","chunk-CIM654H7.js","chunk-ND44OMOA.js","suppressions-file-BE5O3TGV.js","time-lim\
it-MOYJLBES.js","github-SFSFE62D.js","gitlab-Z7EXHCQX.js","checkstyle-6ELSMKZK.js","markdown-LAHYNKB4.js","chunk-HNDAQ6S\
N.js","rdjson-IDLIQMIM.js","explain-CQIZDEGM.js","print-schema-UVWA7C35.js","compact-7QJDTSM7.js","json-TOXSRWIN.js","ju\
nit-A3CYLGRG.js","read-program-FKO5IQ6U.js","worker-TBXGOZVW.js","esm-WK6XGUPS.js","walk-XSGSMFFS.js"]}]}}});var node,fileURLToPath,init_node_url=__esm({"of-node:node:url"(){init_define_givenProgram();node=process.getBuiltinModule(
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
{"packages/cli/src/start/program.ts"(){"use strict";init_define_givenProgram();init_node_fs();init_node_vm()}});function keepHeapSmall(version){versions.has(Number.parseInt(version,10))&&setFlagsFromString("--heap-growing-percent=50")}
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
