"""Writes the trained network as the language room reads it:  python3 models/train/export.py DATA_DIR WEIGHTS.pt models/language.bin

Weights become one byte each with one scale a row (the largest of the row is 127); what only training needs stays behind."""
import json, sys
import torch
from tensors import write

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
tensors["names.weight"], tensors["names.bias"], tensors["names.transitions"] = names["out.weight"], names["out.bias"], names["field.transitions"].reshape(-1)
linear = {"tag": "tag", "upos": "upos", "xpos": "ud.xpos"}
linear |= {k: f"ud.{k}" for k in ("arcHead", "arcDep", "arcBias", "labelHead", "labelDep", "labelLinear")}
for to, source in linear.items():
    tensors[f"{to}.weight"], tensors[f"{to}.bias"] = w[f"{source}.weight"], w[f"{source}.bias"]
tensors["arc.weight"] = w["ud.arc"].T
tensors["label.weight"] = w["ud.label"].reshape(-1, w["ud.label"].shape[-1])

columns = [{"name": c, "dim": tensors[f"embedding.{c}"].shape[1], "words": meta["vocabulary"][c]} for c in meta["columns"]]
write(out, {"hidden": saved["hidden"], "columns": columns, **{k: meta[k] for k in ("upos", "xpos", "relations", "names")}}, tensors)
