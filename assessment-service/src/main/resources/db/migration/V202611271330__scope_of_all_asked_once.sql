-- Recomputations see every agency: whether that is so is asked once a statement, not once a row, where many rows are read. A rating
-- asked for its result's scope with a look-up of its own each time. Who sees which rows stays as it was.

alter policy assessment_rating_scope on assessment_rating
    using ((select agency_in_scope('*'))
           or exists (select 1 from assessment_result r where r.result_id = assessment_rating.result_id));
alter policy assessment_result_scope on assessment_result
    using ((select agency_in_scope('*')) or agency_in_scope(agency_code)
           or exists (select 1 from employee e where e.employee_id = assessment_result.employee_id));
alter policy match_computation_scope on match_computation
    using ((select agency_in_scope('*')) or agency_in_scope(agency_code)
           or exists (select 1 from employee e where e.employee_id = match_computation.employee_id));
alter policy current_match_scope on current_match
    using ((select agency_in_scope('*')) or agency_in_scope(agency_code)
           or exists (select 1 from employee e where e.employee_id = current_match.employee_id));
alter policy employee_scope on employee using ((select agency_in_scope('*')) or agency_in_scope(agency_code));
alter policy placement_scope on placement using ((select agency_in_scope('*')) or agency_in_scope(agency_code));
alter policy position_standard_scope on position_standard
    using ((select agency_in_scope('*')) or agency_in_scope(agency_code));
alter policy position_standard_competency_scope on position_standard_competency
    using ((select agency_in_scope('*')) or agency_in_scope(agency_code));
alter policy unit_gap_scope on unit_gap using ((select agency_in_scope('*')) or agency_in_scope(agency_code));

-- An event stays for a moment only: packing and unpacking it costs more than its room.
alter table outbox_event set (toast_tuple_target = 8160);
