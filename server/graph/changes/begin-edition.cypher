// Which edition of an area begins here, when was it published, by whom and why?
CREATE (:Edition {key: $key, area: $area, number: $number, publishedOn: $publishedOn, by: $by, note: $note})
