-- The plan of the history is kept by each session. One made while the tables were still empty read them from end to end for
-- every person of a batch, until the next ANALYZE: seconds where milliseconds do. Whatever the statistics say, it goes by index.
alter function completion_history(uuid[], uuid[], date[], date[], text[], text[], text[], text[], timestamptz)
    set enable_seqscan = off;
alter function completion_state(uuid) set enable_seqscan = off;
