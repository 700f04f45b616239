"""Trains the network of the language room:  python3 models/train/train.py DATA_DIR OUT.pt [name=value …]

DATA_DIR is what prepare.mjs wrote. Two tasks share words and both LSTM layers: Universal Dependencies (what we ship) and
CoreNLP's silver analyses of news (trees of its own style, for which heads of their own are trained and thrown away; its
names are kept). Biaffine parsing after Dozat and Manning (2017). Steps, not the clock, decide when it ends: same seed, same data, same
weights on the same machine."""
import json, random, sys, time
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

data_dir = sys.argv[1]
options = dict(a.split("=") for a in sys.argv[2:] if "=" in a)
HIDDEN = int(options.get("hidden", 224))
STEPS = int(options.get("steps", 6000))
SEED = int(options.get("seed", 1))
BATCH = int(options.get("batch", 1600))
SILVER_BATCH = int(options.get("silverbatch", 1000))
SILVER = float(options.get("silver", 0.5))
USE_VECTORS = options.get("vectors", "1") == "1"
torch.manual_seed(SEED); random.seed(SEED); np.random.seed(SEED); torch.set_num_threads(int(options.get("threads", 1)))

meta = json.load(open(f"{data_dir}/meta.json"))
COLUMNS = meta["columns"]
DIMS = {"word": 64, "vector": meta["dimensions"] + 4, "suffix4": 40, "suffix3": 40, "suffix2": 16, "prefix3": 32, "shape": 20, "style": 4}
LATENT, ARC, LABEL = 100, 160, 64
WIDTH = len(COLUMNS) + 5


def read(name):
    lengths = np.fromfile(f"{data_dir}/{name}.lengths.i32", dtype=np.int32)
    rows = torch.from_numpy(np.fromfile(f"{data_dir}/{name}.i32", dtype=np.int32).reshape(-1, WIDTH)).long()
    return list(rows.split(lengths.tolist()))


class Task(nn.Module):
    """What one annotation needs above the shared layers."""

    def __init__(self, wide, xpos, relations):
        super().__init__()
        self.xpos = nn.Linear(LATENT, xpos)
        self.arcHead, self.arcDep = nn.Linear(wide, ARC), nn.Linear(wide, ARC)
        self.labelHead, self.labelDep = nn.Linear(wide, LABEL), nn.Linear(wide, LABEL)
        self.arc = nn.Parameter(torch.zeros(ARC, ARC)); nn.init.orthogonal_(self.arc)
        self.arcBias = nn.Linear(ARC, 1)
        self.label = nn.Parameter(torch.zeros(relations, LABEL, LABEL))
        self.labelLinear = nn.Linear(2 * LABEL, relations)

    def labels(self, head, dep):
        b, n, l = dep.shape
        z = (dep.reshape(-1, l) @ self.label.permute(2, 0, 1).reshape(l, -1)).view(b, n, -1, l)
        return torch.einsum("bnl,bnrl->bnr", head, z) + self.labelLinear(torch.cat([head, dep], -1))


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.ModuleDict({c: nn.Embedding(len(meta["vocabulary"][c]), DIMS[c], padding_idx=0) for c in COLUMNS})
        for e in self.embedding.values(): nn.init.normal_(e.weight, 0, 0.1); e.weight.data[0] = 0
        vectors = np.fromfile(f"{data_dir}/vectors.f32", dtype=np.float32).reshape(-1, meta["dimensions"])
        v = self.embedding["vector"].weight
        v.data.zero_()
        if USE_VECTORS: v.data[:, : meta["dimensions"]] = torch.from_numpy(vectors) * (0.15 / vectors[3:].std())
        v.data[1, meta["dimensions"]] = 1; v.data[2, meta["dimensions"] + 1] = 1
        v.requires_grad_(False)
        wide = 2 * HIDDEN
        self.lstm = nn.ModuleList([nn.LSTM(sum(DIMS.values()), HIDDEN, batch_first=True, bidirectional=True), nn.LSTM(wide, HIDDEN, batch_first=True, bidirectional=True)])
        self.tag, self.upos = nn.Linear(wide, LATENT), nn.Linear(LATENT, len(meta["upos"]))
        self.name, self.names = nn.Linear(wide, LATENT), nn.Linear(LATENT, len(meta["names"]))
        self.ud = Task(wide, len(meta["xpos"]), len(meta["relations"]))
        self.silver = Task(wide, len(meta["silverXpos"]), len(meta["silverRelations"]))

    def drop(self, x, p=0.33):
        """The same units of a sentence at every word (Gal and Ghahramani 2016)."""
        if not self.training: return x
        return x * torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - p) / (1 - p)

    def forward(self, ids, task):
        parts = []
        for i, c in enumerate(COLUMNS):
            e = self.embedding[c](ids[..., i])
            if self.training: e = e * torch.empty(*e.shape[:2], 1).bernoulli_(0.85)
            parts.append(e)
        x = self.drop(torch.cat(parts, -1), 0.25)
        for layer in self.lstm: x = self.drop(layer(x)[0])
        act = lambda z: self.drop(F.leaky_relu(z, 0.1))
        tag, name = act(self.tag(x)), act(self.name(x))
        ah, ad, lh, ld = (act(getattr(task, k)(x)) for k in ("arcHead", "arcDep", "labelHead", "labelDep"))
        arcs = (ad @ task.arc) @ ah.transpose(1, 2) + task.arcBias(ah).transpose(1, 2)
        return {"arcs": arcs, "lh": lh, "ld": ld, "upos": self.upos(tag), "xpos": task.xpos(tag), "names": self.names(name)}


def batches(sentences, words, shuffle):
    """Sentences of one length each, so that nothing is padded; <root> (id 2) is put before each."""
    by = {}
    for s in sentences: by.setdefault(len(s), []).append(s)
    out = []
    for n, group in sorted(by.items()):
        if shuffle: random.shuffle(group)
        size = max(1, words // (n + 1))
        for i in range(0, len(group), size):
            rows = torch.stack(group[i : i + size])
            root = torch.full((rows.shape[0], 1, WIDTH), -1); root[:, :, : len(COLUMNS)] = 2
            out.append(torch.cat([root, rows], 1))
    if shuffle: random.shuffle(out)
    return out


def forever(sentences, words):
    """Small batches (rare lengths) are joined into steps of about that many words."""
    while True:
        step, size = [], 0
        for b in batches(sentences, words, True):
            step.append(b); size += b.shape[0] * b.shape[1]
            if size >= 0.8 * words: yield step; step, size = [], 0


frequency = torch.tensor(meta["frequency"], dtype=torch.float)
rare = 0.25 / (0.25 + frequency); rare[:3] = 0
C = len(COLUMNS)


def loss_of(net, batch, silver):
    ids = batch[..., :C].clone()
    hide = torch.rand(ids.shape[:2]) < rare[ids[..., 0]]
    ids[..., 0][hide] = 1
    task = net.silver if silver else net.ud
    o = net(ids, task)
    upos, xpos, head, rel, names = (batch[..., C + k] for k in range(5))
    ce = lambda scores, gold: F.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=-1, reduction="sum")
    gather = o["lh"].gather(1, head.clamp(min=0).unsqueeze(-1).expand(-1, -1, LABEL))
    loss = ce(o["arcs"], head) + ce(task.labels(gather, o["ld"]), rel) + 0.5 * ce(o["xpos"], xpos)
    if silver: loss = loss + 1.0 * ce(o["names"], names)
    else: loss = loss + 0.5 * ce(o["upos"], upos)
    return loss


RELATIONS = [r.split(":")[0] for r in meta["relations"]]; BASE = {b: i for i, b in enumerate(dict.fromkeys(RELATIONS))}
base = torch.tensor([BASE[r] for r in RELATIONS])
SBASE = torch.arange(len(meta["silverRelations"]))


def spans(tags):
    found, start, kind = set(), -1, ""
    for i, t in enumerate([*tags, "O"]):
        if start >= 0 and t != "I-" + kind: found.add((start, i, kind)); start = -1
        if t != "O" and start < 0: start, kind = i, t[2:]
    return found


def evaluate(net, sentences, silver=False):
    net.eval(); n = las = uas = up = xp = 0; tp = fp = fn = 0
    task, group = (net.silver, SBASE) if silver else (net.ud, base)
    with torch.no_grad():
        for b in batches(sentences, 4000, False):
            o = net(b[..., :C], task)
            upos, xpos, head, rel, names = (b[:, 1:, C + k] for k in range(5))
            arcs = o["arcs"][:, 1:]
            t = arcs.shape[1]; arcs[:, torch.arange(t), torch.arange(t) + 1] = -1e9
            ph = arcs.argmax(-1)
            lab = task.labels(o["lh"].gather(1, ph.unsqueeze(-1).expand(-1, -1, LABEL)), o["ld"][:, 1:]).argmax(-1)
            ok = ph == head
            n += head.numel(); uas += ok.sum().item(); las += (ok & (group[lab] == group[rel.clamp(min=0)])).sum().item()
            up += (o["upos"][:, 1:].argmax(-1) == upos).sum().item(); xp += (o["xpos"][:, 1:].argmax(-1) == xpos).sum().item()
            if (names >= 0).any():
                for g, p in zip(names.tolist(), o["names"][:, 1:].argmax(-1).tolist()):
                    g, p = ({s for s in spans([meta["names"][max(x, 0)] for x in y]) if s[2] != "MISC"} for y in (g, p))
                    tp += len(g & p); fp += len(p - g); fn += len(g - p)
    net.train()
    r = {"UAS": uas / n, "LAS": las / n, "UPOS": up / n, "XPOS": xp / n, "names": 2 * tp / max(1, 2 * tp + fp + fn)}
    return " ".join(f"{k} {100 * v:.2f}" for k, v in r.items()), las / n


def main():
    out = sys.argv[2]
    net = Network()
    print("parameters", sum(p.numel() for p in net.parameters()), "input", sum(DIMS.values()), flush=True)
    trained = [p for p in net.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=2e-3, betas=(0.9, 0.95), eps=1e-8, weight_decay=1e-4)
    ud, silver = forever(read("ud-train"), BATCH), forever(read("silver-train"), SILVER_BATCH)
    dev = {k: read(k) for k in ("ewt-dev", "gum-dev", "silver-dev")}
    average = {k: v.clone() for k, v in net.state_dict().items()}
    began = time.time(); every = int(options.get("every", 1000)); total = 0.0
    for step in range(STEPS):
        rate = 2e-3 * min(1, (step + 1) / 200) * max(0.02, 1 - step / STEPS)
        for g in optimizer.param_groups: g["lr"] = rate
        optimizer.zero_grad()
        a, b = next(ud), next(silver) if SILVER > 0 else []
        words = sum(x.shape[0] * (x.shape[1] - 1) for x in a)
        for x in a: loss = loss_of(net, x, False) / words; loss.backward(); total += loss.item()
        words = sum(x.shape[0] * (x.shape[1] - 1) for x in b)
        if SILVER > 0:
            for x in b: (SILVER * loss_of(net, x, True) / words).backward()
        nn.utils.clip_grad_norm_(trained, 5.0)
        optimizer.step()
        keep = min(0.9985, (step + 1) / (step + 10))
        with torch.no_grad():
            for k, v in net.state_dict().items():
                if v.dtype.is_floating_point: average[k].mul_(keep).add_(v, alpha=1 - keep)
        if step == 20 or (step + 1) % 200 == 0: print(step + 1, f"loss {total / 200:.3f} {time.time() - began:.0f}s", flush=True); total = 0.0
        if (step + 1) % every == 0 or step + 1 == STEPS:
            live = {k: v.clone() for k, v in net.state_dict().items()}
            net.load_state_dict(average)
            print(step + 1, *(f"\n  {k}: {evaluate(net, d, k.startswith('silver'))[0]}" for k, d in dev.items()), flush=True)
            torch.save({"weights": average, "hidden": HIDDEN, "options": options}, out)
            net.load_state_dict(live)


if __name__ == "__main__": main()
