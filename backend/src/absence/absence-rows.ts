/** $2 the moment. The words are for the door that every statement passes. */
export const today = `
  select to_char(($2::timestamptz at time zone coalesce(w.calendar->>'zone', 'UTC')), 'YYYY-MM-DD') as day
    from (select id as workspace_id, calendar from workspaces) w where w.workspace_id = $1`;

/** $2 today. With who is asked instead, for every role that the person has on a map. */
export const absencesFrom = `
  select b.id, json_build_object('id', p.id, 'name', p.name) as person, b.first_day::text as "firstDay",
         b.last_day::text as "lastDay", b.note, $2::date between b.first_day and b.last_day as now,
         (select coalesce(json_agg(json_build_object('map', m.slug, 'mapTitle', m.title, 'role',
                   coalesce(v.pipeline->'roles'->r.role->>'title', r.role), 'name', s.name,
                   'alsoAway', exists (select from absences o where o.person_id = s.id
                      and o.first_day <= b.last_day and o.last_day >= b.first_day)) order by m.title, r.role), '[]')
            from role_bindings r join maps m on m.id = r.map_id
            left join map_versions v on v.map_id = m.id and v.version = m.published_version
            left join people s on s.id = r.backup_id and s.active
           where r.workspace_id = b.workspace_id and r.owner_id = b.person_id) as "standIns"
    from absences b join people p on p.id = b.person_id
   where b.workspace_id = $1 and b.last_day >= $2::date and p.active
   order by b.first_day, p.name, b.id`;

export const findPerson = `select name from people where workspace_id = $1 and id = $2 and active`;

/** $1 workspace, $2 person, $3 and $4 days, $5 note, $6 who enters it. */
export const addAbsence = `
  insert into absences (workspace_id, person_id, first_day, last_day, note, by_id)
  values ($1, $2, $3, $4, $5, $6) returning id`;

/** $2 absence, $3 who removes it, $4 whether that may be anybody's. */
export const removeAbsence = `
  delete from absences b using people p
   where b.workspace_id = $1 and b.id::text = $2 and p.id = b.person_id and (p.id = $3 or $4)
  returning p.name || ', ' || b.first_day || ' to ' || b.last_day as days`;
