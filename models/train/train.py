"""Trains the network of the language room:  python3 models/train/train.py DATA_DIR OUT.pt [name=value …]

Words share both LSTM layers between tags and trees (biaffine: Dozat and Manning 2017). They are learned from the treebanks and from what the
teacher holds likely of the news; names of the news are a further task, so that its states know them, and are thrown away. Steps, not the clock,
decide when it ends."""
import sys, time
import torch
import torch.nn as nn
import torch.nn.functional as F
from data import *

HIDDEN, STEPS, BATCH = option("hidden", 224), option("steps", 8000), option("batch", 2500)
NEWS_BATCH, NEWS = option("newsbatch", 3500), option("news", 2.0)  # words of news in a step, and what they count for
DIMS = {"word": 64, "vector": meta["dimensions"] + 4, "suffix4": 40, "suffix3": 40, "suffix2": 16, "prefix3": 32, "shape": 20, "style": 4}
LATENT, ARC, LABEL = 100, 160, 64
DROP = option("drop", 0.33)


class Task(nn.Module):
    """Trees: heads and relations."""

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
        vectors = np.fromfile(f"{folder}/vectors.f32", dtype=np.float32).reshape(-1, meta["dimensions"])
        v = self.embedding["vector"].weight
        v.data.zero_()
        v.data[:, : meta["dimensions"]] = torch.from_numpy(vectors) * (0.15 / vectors[3:].std())
        v.data[1, meta["dimensions"]] = 1; v.data[2, meta["dimensions"] + 1] = 1
        v.requires_grad_(False)
        wide = 2 * HIDDEN
        self.lstm = nn.ModuleList([nn.LSTM(sum(DIMS.values()), HIDDEN, batch_first=True, bidirectional=True), nn.LSTM(wide, HIDDEN, batch_first=True, bidirectional=True)])
        self.tag, self.upos = nn.Linear(wide, LATENT), nn.Linear(LATENT, len(meta["upos"]))
        self.name, self.names = nn.Linear(wide, LATENT), nn.Linear(LATENT, len(meta["names"]))
        self.ud = Task(wide, len(meta["xpos"]), len(meta["relations"]))

    def drop(self, x, p): return dropped(x, p, self.training)

    def embedded(self, ids):
        parts = []
        for i, c in enumerate(COLUMNS):
            e = self.embedding[c](ids[..., i])
            if self.training: e = e * torch.empty(*e.shape[:2], 1, device=e.device).bernoulli_(0.85)
            parts.append(e)
        return torch.cat(parts, -1)

    def states(self, ids):
        mask = mask_of(ids); x = self.drop(self.embedded(ids), 0.25)
        for layer in self.lstm: x = self.drop(both_ways(layer, x, mask), DROP)
        return x

    def forward(self, ids):
        x = self.states(ids); act = lambda z: self.drop(F.leaky_relu(z, 0.1), DROP)
        tag, name = act(self.tag(x)), act(self.name(x))
        ah, ad, lh, ld = (act(getattr(self.ud, k)(x)) for k in ("arcHead", "arcDep", "labelHead", "labelDep"))
        arcs = (ad @ self.ud.arc) @ ah.transpose(1, 2) + self.ud.arcBias(ah).transpose(1, 2)
        arcs = arcs.masked_fill(~mask_of(ids)[:, None, :], -1e9)
        return {"arcs": arcs, "lh": lh, "ld": ld, "upos": self.upos(tag), "xpos": self.ud.xpos(tag), "names": self.names(name)}

    def relations(self, o, heads):
        return self.ud.labels(o["lh"].gather(1, heads.unsqueeze(-1).expand(-1, -1, LABEL)), o["ld"])


frequency = torch.tensor(meta["frequency"], dtype=torch.float)
rare = (0.25 / (0.25 + frequency)).to(device); rare[:3] = 0


def soft(scores, likely):
    """Cross entropy against the likeliest choices and their shares."""
    at, share = likely[..., 0], likely[..., 1] / SHARES
    return -(share * scores.log_softmax(-1).gather(-1, at.clamp(max=scores.shape[-1] - 1))).sum()


def loss_of(net, batch):
    ids = batch[..., :C].clone()
    hide = torch.rand(ids.shape[:2], device=ids.device) < rare[ids[..., 0]]
    ids[..., 0][hide] = 1
    o = net(ids); words = mask_of(ids)[:, 1:].sum()
    if batch.shape[-1] == WIDTH:
        upos, xpos, head, rel = (batch[..., k] for k in (UPOS, XPOS, HEAD, RELATION))
        return (ce(o["arcs"], head) + ce(net.relations(o, head.clamp(min=0)), rel) + 0.5 * ce(o["xpos"], xpos) + 0.5 * ce(o["upos"], upos)) / words
    upos, xpos, head, rel = batch[..., WIDTH:].unflatten(-1, (4, LIKELY, 2)).unbind(-3)
    loss = soft(o["arcs"], head) + soft(net.relations(o, head[..., 0, 0]), rel) + 0.5 * soft(o["xpos"], xpos) + 0.5 * soft(o["upos"], upos)
    return (loss + option("auxiliary", 0.5) * ce(o["names"], batch[..., NAME])) / words


@torch.no_grad()
def evaluate(net, sentences):
    gold, found = [], [[], [], [], []]
    for b in batches(sentences, 6000):
        o = net(b[..., :C]); mask = mask_of(b)[:, 1:]
        o["arcs"].diagonal(dim1=1, dim2=2).fill_(-1e9)
        heads = o["arcs"].argmax(-1)
        gold.append(b[:, 1:][mask])
        for k, v in zip(found, (o["upos"].argmax(-1), o["xpos"].argmax(-1), heads, net.relations(o, heads).argmax(-1))): k.append(v[:, 1:][mask])
    return scores(torch.cat(gold), *(torch.cat(k) for k in found))


def main():
    out = sys.argv[2]
    net = Network().to(device)
    print("parameters", sum(p.numel() for p in net.parameters()), "input", sum(DIMS.values()), flush=True)
    trained = [p for p in net.parameters() if p.requires_grad]
    rate = option("rate", 2e-3)
    optimizer = torch.optim.AdamW(trained, lr=rate, betas=(0.9, 0.95), eps=1e-8, weight_decay=1e-4, fused=device.type == "cuda")
    ud, news = forever(read("ud-train"), BATCH), forever(read_news(), NEWS_BATCH)
    dev = {k: read(k) for k in ("ewt-dev", "gum-dev")}
    average = Average(net, option("keep", 0.9985)); began = time.time(); every = option("every", 1000)
    for step in range(STEPS):
        for g in optimizer.param_groups: g["lr"] = rate * min(1, (step + 1) / 200) * max(0.02, 1 - step / STEPS)
        optimizer.zero_grad()
        loss = loss_of(net, next(ud)); loss.backward()
        (NEWS * loss_of(net, next(news))).backward()
        nn.utils.clip_grad_norm_(trained, 5.0)
        optimizer.step(); average.add()
        if step == 20 or (step + 1) % 200 == 0: print(step + 1, f"loss {loss.item():.3f} {time.time() - began:.0f}s", flush=True)
        if (step + 1) % every == 0 or step + 1 == STEPS:
            with average:
                print(step + 1, *(f"\n  {k}: {evaluate(net, d)}" for k, d in dev.items()), flush=True)
                torch.save({"weights": {k: v.cpu() for k, v in net.state_dict().items()}, "hidden": HIDDEN, "options": options}, out)


if __name__ == "__main__": main()
