"""Trains the attribution network on what attributions.mjs wrote:  python3 models/train/attributions.py DATA_DIR WEIGHTS.pt [option=value ...]

Labels of source, cue and content over whole paragraphs (two bidirectional LSTMs, conditional random field: Huang et al. 2015; Lample et al. 2016), and
links between them scored from the ends of their spans, on frozen states of the language network. models/MODEL.md says what was tried."""
import json, random, sys, time
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

data_dir, out = sys.argv[1:3]
# epochs: over which the rate falls to nothing; until: the one after which it stops, since from then on it learns the annotators by heart;
# chunk: tokens read together; hidden, upper: of the LSTMs, each way; room: of a batch, in tokens; hide: of rare words; span: of the ends of a span
O = dict(epochs=14, until=6, chunk=160, room=3000, hidden=128, upper=96, proj=192, head=48, word=48, tag=100, span=64, rate=2e-3, decay=1e-3,
         dropout=0.4, drop_in=0.3, hide=0.25, link=0.5, average=0.998, seed=1, threads=1, limit=0)
for a in sys.argv[3:]:
    k, v = a.split("=")
    O[k] = type(O[k])(v)
ROLES = ("source", "cue", "content")
LABELS = 7  # O, then first and further token of each role
WIDTHS = dict(upos=8, xpos=24, relation=24, headRelation=16, headXpos=16, quote=16, place=8, distance=8)
meta = json.load(open(f"{data_dir}/attributions-meta.json"))
ASPECTS = list(meta["sizes"])
torch.manual_seed(O["seed"])
torch.set_num_threads(O["threads"])
rng = random.Random(O["seed"])
leaky = lambda z: F.leaky_relu(z, 0.1)


class Articles:
    """What stands in the files of a split: features a token, and each annotator's labels."""

    def __init__(s, split):
        s.articles = json.load(open(f"{data_dir}/attributions-{split}.json"))
        if O["limit"]: s.articles = s.articles[: O["limit"]]
        n = s.articles[-1]["at"] + s.articles[-1]["tokens"]
        rows = np.fromfile(f"{data_dir}/attributions-{split}.tokens.i32", np.int32).reshape(-1, len(meta["columns"]))[:n]
        s.columns = {c: rows[:, k].astype(np.int64) for k, c in enumerate(meta["columns"])}
        s.states = np.memmap(f"{data_dir}/attributions-{split}.states.i8", np.int8).reshape(-1, meta["states"])[:n]
        s.copies = [(a, marks) for a in s.articles for marks in a["copies"] if a["tokens"]]
        s.labels = [labels_of(a["tokens"], marks) for a, marks in s.copies]
        s.links = [links_of(marks) for _, marks in s.copies]

    def chunks(s, a, random_room=False):
        """Runs of whole stretches of at most `chunk` tokens (of less, drawn anew each time, in training); a longer stretch stands alone."""
        draw = lambda: rng.randint(20, O["chunk"]) if random_room else O["chunk"]
        room, at, end = draw(), 0, 0
        for f, t in a["stretches"]:
            if t - at > room and end > at:
                yield at, end
                at, room = end, draw()
            end = t
        if end > at: yield at, end

    def batch(s, items):
        n, B = max(t - f for _, f, t in items), len(items)
        z = lambda *more: np.zeros((B, n, *more), np.int64)
        b = {c: z() for c in (*s.columns, "reversed", "y")}
        states, mask = np.zeros((B, n, meta["states"]), np.float32), np.zeros((B, n), bool)
        for i, (copy, f, t) in enumerate(items):
            at, m = s.copies[copy][0]["at"], t - f
            for c, column in s.columns.items(): b[c][i, :m] = column[at + f: at + t]
            b["head"][i, :m] = np.where(b["head"][i, :m] < 0, -1, b["head"][i, :m] - f)
            states[i, :m], mask[i, :m] = s.states[at + f: at + t], True
            b["reversed"][i] = np.r_[np.arange(m)[::-1], np.arange(m, n)]
            b["y"][i, :m] = s.labels[copy][f:t]
        b = {k: torch.from_numpy(v) for k, v in b.items()}
        return {**b, "states": torch.from_numpy(states) / 127, "mask": torch.from_numpy(mask)}


def labels_of(n, marks):
    y = np.zeros(n, np.int64)
    for r in (2, 0, 1):  # where roles overlap (14 times in all) the cue stands
        for a in marks:
            for f, t in a[ROLES[r]]: y[f], y[f + 1: t] = 1 + 2 * r, 2 + 2 * r
    return y


def links_of(marks):
    """Spans of each role, the source of each cue, the cue of each content."""
    spans = {r: sorted({tuple(x) for a in marks for x in a[r]}) for r in ROLES}
    sources = {tuple(c): tuple(a["source"][0]) for a in marks if a["source"] for c in a["cue"]}
    return spans, sources, {tuple(x): tuple(c) for a in marks for c in a["cue"] for x in a["content"]}


class BiLSTM(nn.Module):
    """Backwards, each row is read reversed, so that what pads it is never read."""

    def __init__(s, i, h):
        super().__init__()
        s.forwards, s.backwards = nn.LSTM(i, h, batch_first=True), nn.LSTM(i, h, batch_first=True)
        for l in (s.forwards, s.backwards): l.bias_ih_l0.data[h: 2 * h] = l.bias_hh_l0.data[h: 2 * h] = 0.5

    def forward(s, x, order):
        i = order.unsqueeze(-1)
        back = s.backwards(x.gather(1, i.expand(-1, -1, x.shape[2])))[0]
        return torch.cat([s.forwards(x)[0], back.gather(1, i.expand(-1, -1, back.shape[2]))], -1)


class Network(nn.Module):
    def __init__(s):
        super().__init__()
        vectors = torch.from_numpy(np.fromfile(f"{data_dir}/attributions-vectors.f32", np.float32).reshape(-1, meta["vectors"]))
        s.vectors = nn.Embedding.from_pretrained(2 * vectors)
        s.word = nn.Embedding(meta["words"], O["word"])
        nn.init.normal_(s.word.weight, 0, 0.1)
        s.aspects = nn.ModuleDict({a: nn.Embedding(meta["sizes"][a], WIDTHS[a]) for a in ASPECTS})
        for e in s.aspects.values(): nn.init.normal_(e.weight, 0, 0.3)
        s.head = nn.Linear(meta["states"], O["head"])
        s.proj = nn.Linear(meta["states"] + O["word"] + meta["vectors"] + O["head"] + sum(WIDTHS.values()), O["proj"])
        s.lower, s.upper = BiLSTM(O["proj"], O["hidden"]), BiLSTM(2 * O["hidden"] + LABELS, O["upper"])
        s.first, s.tag, s.emit = nn.Linear(2 * O["hidden"], LABELS), nn.Linear(2 * O["upper"], O["tag"]), nn.Linear(O["tag"], LABELS)
        s.transitions, s.begin, s.stop = nn.Parameter(torch.zeros(LABELS, LABELS)), nn.Parameter(torch.zeros(LABELS)), nn.Parameter(torch.zeros(LABELS))
        s.ends = nn.ModuleDict({r: nn.Linear(4 * O["upper"], O["span"]) for r in ROLES})
        s.cueSource, s.contentCue = nn.Parameter(torch.zeros(O["span"], O["span"])), nn.Parameter(torch.zeros(O["span"], O["span"]))
        s.gap = nn.Embedding(26, 2)
        nn.init.zeros_(s.gap.weight)
        s.none, s.cueBias = nn.Linear(O["span"], 1), nn.Linear(O["span"], 1)
        never = torch.zeros(LABELS, LABELS)  # a further token follows only a first or further one of its role
        for k in (2, 4, 6):
            never[:, k] = -1e4
            never[k, k] = never[k - 1, k] = 0
        s.register_buffer("never", never)

    def drop(s, x, p):
        """Drops the same units in a whole chunk."""
        return x * torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - p) / (1 - p) if s.training else x

    def forward(s, b, rare):
        h, words, head = s.drop(b["states"], O["drop_in"]), b["word"], b["head"]
        if s.training: words = torch.where(torch.rand(words.shape) < rare[words], 1, words)
        q = s.head(h)
        q = q.gather(1, head.clamp(min=0).unsqueeze(-1).expand(-1, -1, q.shape[2])).masked_fill((head < 0).unsqueeze(-1), 0)
        known = torch.cat([s.word(words), s.vectors(b["vector"]), *(s.aspects[a](b[a]) for a in ASPECTS)], -1)
        x = s.drop(leaky(s.proj(torch.cat([h, s.drop(known, 0.15), q], -1))), O["drop_in"])
        x = s.drop(s.lower(x, b["reversed"]), O["dropout"])
        first = s.first(x)
        x = s.drop(s.upper(torch.cat([x, first.softmax(-1)], -1), b["reversed"]), O["dropout"])
        return x, s.emit(s.drop(leaky(s.tag(x)), 0.2)), first

    def crf_loss(s, e, y, mask):
        T, rows, last = s.transitions + s.never, torch.arange(len(e)), mask.sum(1) - 1
        a = e[:, 0] + s.begin + s.never[0]
        for t in range(1, e.shape[1]): a = torch.where(mask[:, t: t + 1], torch.logsumexp(a.unsqueeze(2) + T, 1) + e[:, t], a)
        gold = (e.gather(2, y.unsqueeze(-1)).squeeze(-1) * mask).sum(1) + s.begin[y[:, 0]] + s.stop[y[rows, last]] + (s.transitions[y[:, :-1], y[:, 1:]] * mask[:, 1:]).sum(1)
        return (torch.logsumexp(a + s.stop, 1) - gold).sum()

    def link_loss(s, x, here, sources, contents):
        """Of one chunk: which source (or none) each cue has, and which cue each content has; summed, and of how many."""
        at = lambda spans: torch.cat([x[[f for f, _ in spans]], x[[t - 1 for _, t in spans]]], -1)
        cues = leaky(s.ends["cue"](at(here["cue"])))
        scores = s.none(cues)
        if here["source"]:
            found = leaky(s.ends["source"](at(here["source"])))
            scores = torch.cat([cues @ s.cueSource @ found.T + s.gap(gaps(here["cue"], here["source"]))[..., 0], scores], 1)
        wanted = [here["source"].index(sources[c]) if sources.get(c) in here["source"] else len(here["source"]) for c in here["cue"]]
        loss, n = F.cross_entropy(scores, torch.tensor(wanted), reduction="sum"), len(wanted)
        wanted = [here["cue"].index(contents[c]) if contents.get(c) in here["cue"] else -100 for c in here["content"]]
        if any(w >= 0 for w in wanted):
            said = leaky(s.ends["content"](at(here["content"])))
            scores = said @ s.contentCue @ cues.T + s.gap(gaps(here["content"], here["cue"]))[..., 1] + s.cueBias(cues).T
            loss, n = loss + F.cross_entropy(scores, torch.tensor(wanted), reduction="sum", ignore_index=-100), n + sum(w >= 0 for w in wanted)
        return loss, n


GAPS = (0, 1, 2, 3, 4, 6, 9, 14, 22, 35, 60, 100)


def gaps(A, B):
    """For each pair the bucket of the tokens between them, 13 more where the second comes first."""
    between = lambda f, t, u, v: max(u - t if u >= t else f - v, 0)
    return torch.tensor([[int(np.searchsorted(GAPS, between(f, t, u, v))) + 13 * (u < f) for u, v in B] for f, t in A])


def main():
    train, dev, net = Articles("train"), Articles("dev"), Network()
    used = np.concatenate([train.columns["word"][a["at"]: a["at"] + a["tokens"]] for a, _ in train.copies])
    rare = torch.from_numpy(O["hide"] / (O["hide"] + np.bincount(used, minlength=meta["words"]))).float()
    params = [p for p in net.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(params, lr=O["rate"], betas=(0.9, 0.98), weight_decay=O["decay"])
    print(sum(p.numel() for p in params), "parameters,", len(train.copies), "copies", flush=True)

    def epoch(data, shuffled=True):
        items = [(i, f, t) for i, (a, _) in enumerate(data.copies) for f, t in data.chunks(a, shuffled)]
        items.sort(key=lambda c: c[2] - c[1] + (8 * rng.random() if shuffled else 0))
        out = [[]]
        for item in items:
            if out[-1] and (item[2] - item[1]) * (len(out[-1]) + 1) > O["room"]: out.append([])
            out[-1].append(item)
        if shuffled: rng.shuffle(out)
        return out

    def losses(data, items):
        """A token: of the field, of the first labels, of the links (half as much as a share of tokens); and of links, each."""
        b = data.batch(items)
        x, e, first = net(b, rare)
        n, links, total = b["mask"].sum(), 0.0, 0
        for i, (copy, f, t) in enumerate(items):
            spans, sources, contents = data.links[copy]
            here = {r: [s for s in spans[r] if f <= s[0] and s[1] <= t] for r in ROLES}
            if not here["cue"]: continue
            move = lambda s: (s[0] - f, s[1] - f)
            loss, m = net.link_loss(x[i], {r: [move(s) for s in v] for r, v in here.items()}, {move(c): move(v) for c, v in sources.items()}, {move(c): move(v) for c, v in contents.items()})
            links, total = links + loss, total + m
        return net.crf_loss(e, b["y"], b["mask"]) / n, F.cross_entropy(first[b["mask"]], b["y"][b["mask"]]), links / n, float(torch.as_tensor(links).detach()) / max(1, total)

    total, step, start = len(epoch(train)) * O["epochs"], 0, time.time()
    mean = {k: v.clone() for k, v in net.state_dict().items() if v.dtype.is_floating_point}
    for number in range(1, O["until"] + 1):
        net.train()
        seen = []
        for items in epoch(train):
            for g in optimizer.param_groups: g["lr"] = O["rate"] * min(1, (step + 1) / 150) * max(0.01, 1 - step / total)
            crf, first, links, each = losses(train, items)
            optimizer.zero_grad()
            (crf + 0.3 * first + O["link"] * links).backward()
            nn.utils.clip_grad_norm_(params, 2.0)
            optimizer.step()
            step += 1
            keep = min(O["average"], (step + 1) / (step + 10))
            with torch.no_grad():
                for k, v in net.state_dict().items(): mean[k].mul_(keep).add_(v, alpha=1 - keep)
            seen.append((crf.item(), each))
        live = {k: v.clone() for k, v in net.state_dict().items()}
        net.load_state_dict(mean)
        net.eval()
        with torch.no_grad(): held = [losses(dev, items) for items in epoch(dev, False)]
        torch.save({"weights": net.state_dict(), "options": O}, out)
        net.load_state_dict(live)
        print(f"epoch {number} {time.time() - start:.0f}s train: field {np.mean([s[0] for s in seen]):.4f} links {np.mean([s[1] for s in seen]):.3f} dev: field {np.mean([float(h[0]) for h in held]):.4f} links {np.mean([h[3] for h in held]):.3f}", flush=True)


main()
