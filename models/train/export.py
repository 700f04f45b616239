"""Writes the trained network as the language room reads it:  python3 models/train/export.py DATA_DIR WEIGHTS.pt models/language.bin

Weights become one byte each with one scale a row (the largest of the row is 127); what only training needs stays behind."""
import json, struct, sys
import numpy as np
import torch

data_dir, weights_file, out = sys.argv[1:4]
meta = json.load(open(f"{data_dir}/meta.json"))
saved = torch.load(weights_file, map_location="cpu")
w = {k: v.float().numpy() for k, v in saved["weights"].items()}

tensors = {f"embedding.{c}": w[f"embedding.{c}.weight"] for c in meta["columns"]}
for layer in (0, 1):
    for direction, suffix in (("forward", ""), ("backward", "_reverse")):
        at = lambda kind: w[f"lstm.{layer}.{kind}_l0{suffix}"]
        tensors[f"lstm.{layer}.{direction}.input"] = at("weight_ih")
        tensors[f"lstm.{layer}.{direction}.recurrent"] = at("weight_hh")
        tensors[f"lstm.{layer}.{direction}.bias"] = at("bias_ih") + at("bias_hh")
names = {k: v.float().numpy() for k, v in saved["names"].items()}
states = 2 * saved["hidden"]
for direction, suffix in (("forward", ""), ("backward", "_reverse")):
    at = lambda kind: names[f"lstm.{kind}_l0{suffix}"]
    tensors[f"names.{direction}.input"], tensors[f"names.{direction}.embedded"] = at("weight_ih")[:, :states], at("weight_ih")[:, states:]
    tensors[f"names.{direction}.recurrent"] = at("weight_hh")
    tensors[f"names.{direction}.bias"] = at("bias_ih") + at("bias_hh")
tensors["names.weight"], tensors["names.bias"], tensors["names.transitions"] = names["out.weight"], names["out.bias"], names["transitions"].reshape(-1)
linear = {"tag": "tag", "upos": "upos", "xpos": "ud.xpos"}
linear |= {k: f"ud.{k}" for k in ("arcHead", "arcDep", "arcBias", "labelHead", "labelDep", "labelLinear")}
for to, source in linear.items():
    tensors[f"{to}.weight"], tensors[f"{to}.bias"] = w[f"{source}.weight"], w[f"{source}.bias"]
tensors["arc.weight"] = w["ud.arc"].T
tensors["label.weight"] = w["ud.label"].reshape(-1, w["ud.label"].shape[-1])

blob, index = bytearray(), {}


def put(raw):
    blob.extend(b"\0" * (-len(blob) % 16))
    at = len(blob)
    blob.extend(raw)
    return at


for name, t in tensors.items():
    t = np.ascontiguousarray(t, dtype=np.float32)
    if t.ndim == 1: index[name] = {"shape": list(t.shape), "type": "float32", "offset": put(t.tobytes())}; continue
    scales = np.abs(t).max(1) / 127
    scales[scales == 0] = 1
    small = np.clip(np.round(t / scales[:, None]), -127, 127).astype(np.int8)
    index[name] = {"shape": list(t.shape), "type": "int8", "offset": put(small.tobytes()), "scales": put(scales.astype(np.float32).tobytes())}

columns = [{"name": c, "dim": tensors[f"embedding.{c}"].shape[1], "words": meta["vocabulary"][c]} for c in meta["columns"]]
header = {"format": 1, "hidden": saved["hidden"], "columns": columns, **{k: meta[k] for k in ("upos", "xpos", "relations", "names")}, "tensors": index}
text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
text += b" " * (-(4 + len(text)) % 16)
with open(out, "wb") as f: f.write(struct.pack("<I", len(text)) + text + blob)
print(f"{out}: {4 + len(text) + len(blob)} bytes, header {len(text)}")
