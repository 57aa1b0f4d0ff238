//# allFunctionsCalledOnLoad
var e=(e,a=".*")=>e.replace(/[^\w*]/g,"\\$&").replaceAll("*",a),a=(a,l)=>RegExp(`^${e(a)}$`,"s").test(l);export{e as n,a as t};