"""Reads what a visitor answered, from the Cookie header of a request.

    record = read_record(request.headers.get("Cookie", ""))
    if answer_of(record, "analytics") is True: ...

An id that the record doesn't mention is undecided, and so is everything without a record: treat both as a refusal wherever the visitor has
to be asked. A category with `sells` is refused, too, where the request says `Sec-GPC: 1` and the record's signal isn't "gpc".
"""

import re
from datetime import date, datetime, timezone

HEAD = re.compile(r"1\.(0|[1-9]\d{0,14})\.(\d{4}-\d\d-\d\d)\.(accept-all|refuse-all|choose|close|withdraw)\.(gpc)?\.([a-z0-9_~-]*)\.([a-z0-9_~-]*)")
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def _ids_in(text):
    ids, before = [], ""
    for part in text.split("~") if text else []:
        head = re.match(r"_([0-9a-z])", part)
        before = before[: DIGITS.index(head[1])] + part[2:] if head else part
        ids.append(before)
    return ids


def _spelt(ids):
    parts, before = [], ""
    for one in sorted(set(ids)):
        shared = 0
        while shared < 35 and shared < len(one) and shared < len(before) and one[shared] == before[shared]:
            shared += 1
        parts.append("_" + DIGITS[shared] + one[shared:] if shared > 2 else one)
        before = one
    return "~".join(parts)


def parse_record(text):
    """The record in a cookie's value; None where it is anything else: one answer has one spelling."""
    found = HEAD.fullmatch(text)
    if not found:
        return None
    revision, day, method, signal, accepted, refused = found.groups()
    accepted_ids, refused_ids = _ids_in(accepted), _ids_in(refused)
    try:
        date.fromisoformat(day)
    except ValueError:
        return None
    is_sound = all(re.fullmatch(r"[a-z0-9-]+", one) for one in accepted_ids + refused_ids)
    if not is_sound or set(accepted_ids) & set(refused_ids):
        return None
    if (_spelt(accepted_ids), _spelt(refused_ids)) != (accepted, refused):
        return None
    return {
        "revision": int(revision),
        "day": day,
        "method": method,
        "signal": signal or "",
        "accepted": accepted_ids,
        "refused": refused_ids,
    }


def _ordinal(day):
    year, month, number = (int(part) for part in day.split("-"))
    return (year * 12 + month) * 32 + number


def read_record(header, months=6, name="askfirst", today=None):
    """The visitor's record; None where there is none, or it is older than `remember.months` of the policy.

    A browser may hold several cookies of the name. A refusal in any of them counts, an acceptance only where all have it.
    """
    pairs = [pair.strip().partition("=") for pair in header.split(";")]
    copies = [parse_record(value) for key, _, value in pairs if key == name]
    records = [one for one in copies if one]
    if not records:
        return None
    record = dict(records[0])
    if len(copies) > 1:
        record["day"] = max(one["day"] for one in records)
        record["signal"] = ""
        record["accepted"] = [one for one in record["accepted"] if all(copy and one in copy["accepted"] for copy in copies)]
        record["refused"] = sorted({one for copy in records for one in copy["refused"]})
    today = today or datetime.now(timezone.utc).strftime("%Y-%m-%d")
    return record if _ordinal(today) - _ordinal(record["day"]) <= months * 32 else None


def answer_of(record, one):
    """True where the id is accepted, False where it is refused, None where it is undecided."""
    if not record:
        return None
    if one in record["refused"]:
        return False
    return True if one in record["accepted"] else None
