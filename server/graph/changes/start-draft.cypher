// Which draft begins here?
CREATE (:Draft {id: $id, area: $area, title: $title, by: $by})
