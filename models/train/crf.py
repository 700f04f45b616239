"""A conditional random field over name tags (Lample et al. 2016)."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from data import meta

NAMES = meta["names"]
FORBIDDEN = torch.tensor([[b.startswith("I-") and a[2:] != b[2:] for b in NAMES] for a in NAMES])
NO = -1e4


class Field(nn.Module):
    def __init__(self):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(len(NAMES), len(NAMES)))

    def between(self): return self.transitions.masked_fill(FORBIDDEN.to(self.transitions.device), NO)

    def total(self, scores, mask):
        """Log of the sum over all tag sequences; a sentence opens as if O stood before it. Steps are joined two by two."""
        between = self.between()
        nothing = torch.full_like(between, NO).fill_diagonal_(0)
        steps = torch.where(mask[:, 1:, None, None], between + scores[:, 1:, None, :], nothing)
        while steps.shape[1] > 1:
            if steps.shape[1] % 2: steps = torch.cat([steps, nothing.expand(len(steps), 1, -1, -1)], 1)
            steps = torch.logsumexp(steps[:, 0::2, :, :, None] + steps[:, 1::2, None, :, :], 3)
        ends = (scores[:, 0] + between[0]).unsqueeze(2)
        return torch.logsumexp((ends + steps[:, 0] if steps.shape[1] else ends).flatten(1), 1)

    def loss(self, scores, gold, mask):
        gold = gold.clamp(min=0)
        steps = self.between()[F.pad(gold[:, :-1], (1, 0)), gold] + scores.gather(2, gold.unsqueeze(2)).squeeze(2)
        return (self.total(scores, mask) - (steps * mask).sum(1)).sum()

    def best(self, scores, mask):
        between, back = self.between(), []
        sums, stay = scores[:, 0] + between[0], torch.arange(len(NAMES), device=scores.device).expand(scores.shape[0], -1)
        for i in range(1, scores.shape[1]):
            value, at = (sums.unsqueeze(2) + between).max(1)
            m = mask[:, i, None]
            back.append(torch.where(m, at, stay)); sums = torch.where(m, value + scores[:, i], sums)
        tags = [sums.argmax(1)]
        for at in reversed(back): tags.append(at.gather(1, tags[-1].unsqueeze(1)).squeeze(1))
        return torch.stack(tags[::-1], 1)
