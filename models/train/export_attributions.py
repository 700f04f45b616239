"""Writes the trained attribution network as the quotes room reads it:  python3 models/train/export_attributions.py DATA_DIR WEIGHTS.pt models/attributions.bin"""
import json, sys
import numpy as np
import torch
import tensors

data_dir, weights_file, out = sys.argv[1:4]
meta = json.load(open(f"{data_dir}/attributions-meta.json"))
saved = torch.load(weights_file, map_location="cpu")
w, options = {k: v.float().numpy() for k, v in saved["weights"].items()}, saved["options"]

vectors = slice(meta["states"] + options["word"], meta["states"] + options["word"] + meta["vectors"])
w["proj.weight"][:, vectors] *= 2  # training reads the vectors doubled
first = w["first.weight"]
t = {"word": w["word.weight"], **{f"aspect.{a}": w[f"aspects.{a}.weight"] for a in meta["sizes"]}}
for name in ("head", "proj", "tag", "emit", "none", "cueBias", "ends.source", "ends.cue", "ends.content"):
    t[f"{name}.weight"], t[f"{name}.bias"] = w[f"{name}.weight"], w[f"{name}.bias"]
# it reads rows that its own result stands behind
t["first.weight"], t["first.bias"] = np.pad(first, ((0, 0), (0, len(first)))), w["first.bias"]
for memory in ("lower", "upper"):
    for way in ("forward", "backward"):
        at = lambda kind: w[f"{memory}.{way}s.{kind}_l0"]
        t[f"{memory}.{way}.input"], t[f"{memory}.{way}.recurrent"] = at("weight_ih"), at("weight_hh")
        t[f"{memory}.{way}.bias"] = at("bias_ih") + at("bias_hh")
t["transitions"], t["begin"], t["stop"] = (w["transitions"] + w["never"]).reshape(-1), w["begin"] + w["never"][0], w["stop"]
t["cueSource"], t["contentCue"], t["gap"] = w["cueSource"].T, w["contentCue"].T, w["gap.weight"].reshape(-1)
tensors.write(out, {k: meta[k] for k in ("states", "vectors", "words")} | {"chunk": options["chunk"]}, t)
