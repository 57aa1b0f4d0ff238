// Simulates a worker: it has `self` and WorkerGlobalScope, but neither a window nor a document.
globalThis.self = globalThis;
globalThis.WorkerGlobalScope = class WorkerGlobalScope {};
