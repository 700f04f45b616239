"""Trains a large reader on the treebanks and lets it read the news:  python3 models/train/teacher.py DATA_DIR BERT_DIR [name=value …]

BERT (Devlin et al. 2019) with biaffine heads (Dozat and Manning 2017) on EWT's and GUM's tags and trees, and names as a further task. What it holds
likely of each word of the news, news-train-SEED.i32, is what the small network learns besides the treebanks (Hinton et al. 2015; Kuncoro et al. 2016):
the rows of silver-train, then of upos, xpos, head and relation the LIKELY likeliest, each with its share of SHARES."""
import sys, time
import torch
import torch.nn as nn
import torch.nn.functional as F
from bert import Bert, Pieces, checkpoint, WIDTH as STATE
from data import *

BERT = sys.argv[2]
EPOCHS, BATCH, ARC, LABEL = option("epochs", 6.0), option("batch", 2000), 400, 128
LONGEST = 160  # words; longer sentences are left out
pieces = Pieces(BERT)


def with_pieces(name):
    """Sentences whose rows hold, after their columns, where the pieces of each word are."""
    words = [line.split("\t") for line in open(f"{folder}/{name}.words", encoding="utf-8").read().split("\n")]
    return [Sentence(rows, [pieces.of(w)[:3] for w in ws]) for rows, ws in zip(read(name), words, strict=True) if len(ws) <= LONGEST]


class Sentence:
    def __init__(self, rows, parts):
        self.rows, self.pieces = rows, [[pieces.index["[CLS]"]], *parts]


def dealt(sentences, words, shuffle):
    """Batches of rows [b, n, WIDTH], pieces [b, m], and the word of each piece [b, m] (n for none)."""
    order = sorted(range(len(sentences)), key=lambda i: sum(map(len, sentences[i].pieces)) * (random.uniform(0.9, 1.1) if shuffle else 1))
    groups = [[]]
    for i in order:
        long = sum(map(len, sentences[i].pieces)) + 1
        if groups[-1] and (len(groups[-1]) + 1) * long > 1.3 * words: groups.append([])
        groups[-1].append(i)
    if shuffle: random.shuffle(groups)
    for group in groups:
        chosen = [sentences[i] for i in group]
        rows = padded([s.rows for s in chosen])
        n, m = rows.shape[1], max(sum(map(len, s.pieces)) for s in chosen) + 1
        flat, of = torch.zeros(len(chosen), m, dtype=torch.long), torch.full((len(chosen), m), n)
        for b, s in enumerate(chosen):
            run = [p for word in s.pieces for p in word]
            flat[b, : len(run) + 1] = torch.tensor([*run, pieces.index["[SEP]"]])
            of[b, : len(run)] = torch.tensor([w for w, word in enumerate(s.pieces) for _ in word])
        yield group, rows.to(device), flat.to(device), of.to(device)


def again(sentences):
    while True: yield from dealt(sentences, BATCH, True)


class Teacher(nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = Bert(checkpoint(BERT))
        self.upos, self.xpos = nn.Linear(STATE, len(meta["upos"])), nn.Linear(STATE, len(meta["xpos"]))
        self.arcHead, self.arcDep = nn.Linear(STATE, ARC), nn.Linear(STATE, ARC)
        self.labelHead, self.labelDep = nn.Linear(STATE, LABEL), nn.Linear(STATE, LABEL)
        self.arc, self.arcBias = nn.Parameter(torch.zeros(ARC, ARC)), nn.Linear(ARC, 1)
        self.label, self.labelLinear = nn.Parameter(torch.zeros(len(meta["relations"]), LABEL, LABEL)), nn.Linear(2 * LABEL, len(meta["relations"]))
        self.names, self.silverNames = (nn.Linear(STATE, len(meta["names"])) for _ in range(2))

    def states(self, rows, flat, of):
        x = self.bert(flat)
        b, n = rows.shape[:2]
        words = torch.zeros(b, n + 1, STATE, device=x.device).scatter_add_(1, of.unsqueeze(2).expand_as(x), x)
        count = torch.zeros(b, n + 1, device=x.device).scatter_add_(1, of, torch.ones_like(of, dtype=x.dtype))
        return dropped((words / count.clamp(min=1).unsqueeze(2))[:, :n], 0.33, self.training)

    def trees(self, x, mask):
        act = lambda layer: dropped(F.leaky_relu(layer(x), 0.1), 0.33, self.training)
        ah, ad = act(self.arcHead), act(self.arcDep)
        arcs = (ad @ self.arc) @ ah.transpose(1, 2) + self.arcBias(ah).transpose(1, 2)
        return arcs.masked_fill(~mask[:, None, :], -1e9), act(self.labelHead), act(self.labelDep)

    def relations(self, lh, ld, heads):
        lh = lh.gather(1, heads.unsqueeze(-1).expand(-1, -1, lh.shape[-1]))
        z = torch.einsum("bnd,rhd->bnrh", ld, self.label)
        return torch.einsum("bnh,bnrh->bnr", lh, z) + self.labelLinear(torch.cat([lh, ld], -1))


def loss_of(net, rows, flat, of, silver):
    mask = mask_of(rows); x = net.states(rows, flat, of); words = mask[:, 1:].sum()
    loss = ce((net.silverNames if silver else net.names)(x), rows[..., NAME])
    if silver: return loss / words
    arcs, lh, ld = net.trees(x, mask)
    loss = loss + ce(arcs, rows[..., HEAD]) + ce(net.relations(lh, ld, rows[..., HEAD].clamp(min=0)), rows[..., RELATION])
    return (loss + 0.5 * ce(net.xpos(x), rows[..., XPOS]) + 0.5 * ce(net.upos(x), rows[..., UPOS])) / words


@torch.no_grad()
def reading(net, rows, flat, of):
    """Of each word: scores of upos, xpos, head and, for the best head, relation."""
    mask = mask_of(rows); x = net.states(rows, flat, of)
    arcs, lh, ld = net.trees(x, mask)
    arcs.diagonal(dim1=1, dim2=2).fill_(-1e9)
    return [s[:, 1:] for s in (net.upos(x), net.xpos(x), arcs, net.relations(lh, ld, arcs.argmax(-1)))]


def evaluate(net, sentences):
    gold, found = [], [[], [], [], []]
    for _, rows, flat, of in dealt(sentences, 6000, False):
        mask = mask_of(rows)[:, 1:]
        gold.append(rows[:, 1:][mask])
        for k, s in zip(found, reading(net, rows, flat, of)): k.append(s.argmax(-1)[mask])
    return scores(torch.cat(gold), *map(torch.cat, found))


def likeliest(scores):
    """Of each word (choice, share) of the LIKELY likeliest, side by side."""
    share, at = F.pad(scores.softmax(-1), (0, LIKELY)).topk(LIKELY, -1)
    share = share / share.sum(-1, keepdim=True)
    return torch.stack([at, (share * SHARES).round().long()], -1).flatten(2)


def main():
    net = Teacher().to(device)
    ud = with_pieces("ud-train"); silver = with_pieces("silver-train")
    groups = [{"params": net.bert.parameters(), "lr": option("rate", 5e-5)}, {"params": [p for k, p in net.named_parameters() if not k.startswith("bert.")], "lr": 1e-3}]
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01, fused=device.type == "cuda"); rates = [g["lr"] for g in groups]
    steps = option("steps", int(EPOCHS * sum(len(s.rows) for s in ud) / (0.9 * BATCH))); began = time.time()
    trees, names = again(ud), again(silver)
    for step in range(steps):
        for g, r in zip(optimizer.param_groups, rates): g["lr"] = r * min((step + 1) / (0.1 * steps), 1 - step / steps)
        optimizer.zero_grad()
        loss = loss_of(net, *next(trees)[1:], False); loss.backward()
        if step % 2: (0.3 * loss_of(net, *next(names)[1:], True)).backward()
        nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        optimizer.step()
        if (step + 1) % 100 == 0: print(step + 1, "of", steps, f"loss {loss.item():.3f} {time.time() - began:.0f}s", flush=True)
    net.eval()
    for name in ("ewt-dev", "gum-dev"): print(f"  {name}: {evaluate(net, with_pieces(name))}", flush=True)
    readings = [None] * len(silver)
    for group, rows, flat, of in dealt(silver, 6000, False):
        lengths = mask_of(rows)[:, 1:].sum(1).tolist()
        made = torch.cat([rows[:, 1:], *map(likeliest, reading(net, rows, flat, of))], -1).int().cpu()
        for i, row, n in zip(group, made, lengths): readings[i] = row[:n]
    out = f"{folder}/news-train-{seed}"
    np.array([len(r) for r in readings], dtype=np.int32).tofile(f"{out}.lengths.i32")
    torch.cat(readings).numpy().astype(np.int32).tofile(f"{out}.i32")
    print(f"read {len(readings)} sentences, {time.time() - began:.0f}s", flush=True)


if __name__ == "__main__": main()
