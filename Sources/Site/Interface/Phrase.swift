/// The words of the interface; every language file has exactly these keys.
public enum Phrase: String, CaseIterable, Sendable {
    case about
    case archive
    case asTable = "as_table"
    case backToFront = "back_to_front"
    case breadcrumb
    case clip
    case clips
    case clipsCount = "clips_count"
    case clipsFiled = "clips_filed"
    case clipsMore = "clips_more"
    case clipsNaming = "clips_naming"
    case clipsPublished = "clips_published"
    case clipUntitled = "clip_untitled"
    case content
    case data
    case dataFeed = "data_feed"
    case dataJson = "data_json"
    case dataMarkdown = "data_markdown"
    case date
    case dateUndated = "date_undated"
    case dateWeekday = "date_weekday"
    case daysCount = "days_count"
    case documentsCount = "documents_count"
    case edition
    case editionOf = "edition_of"
    case editorNote = "editor_note"
    case entities
    case entitiesIn = "entities_in"
    case feedOf = "feed_of"
    case filedUnder = "filed_under"
    case footerMade = "footer_made"
    case forms
    case formsBy = "forms_by"
    case foundBuiltIn = "found_built_in"
    case foundFacet = "found_facet"
    case foundLexicon = "found_lexicon"
    case foundRule = "found_rule"
    case foundSignature = "found_signature"
    case foundStatistics = "found_statistics"
    case front
    case frontUntagged = "front_untagged"
    case howCounted = "how_counted"
    case howMade = "how_made"
    case howMadeText = "how_made_text"
    case inNews = "in_news"
    case kanaOther = "kana_other"
    case keywords
    case latest
    case licence
    case listPair = "list_pair"
    case months
    case nameCount = "name_count"
    case names
    case newer
    case noClips = "no_clips"
    case notFound = "not_found"
    case notFoundText = "not_found_text"
    case office
    case older
    case original
    case outlet
    case outletKindAgency = "outlet_kind_agency"
    case outletKindBroadcaster = "outlet_kind_broadcaster"
    case outletKindMagazine = "outlet_kind_magazine"
    case outletKindNewspaper = "outlet_kind_newspaper"
    case outletKindOfficial = "outlet_kind_official"
    case outletKindOther = "outlet_kind_other"
    case outletKindPersonal = "outlet_kind_personal"
    case outlets
    case outletsCount = "outlets_count"
    case people
    case period
    case place
    case placeLine = "place_line"
    case reading
    case related
    case said
    case siteContents = "site_contents"
    case sources
    case suggested
    case suggestedBecause = "suggested_because"
    case tableClips = "table_clips"
    case tableDay = "table_day"
    case tableForm = "table_form"
    case tableName = "table_name"
    case tableSince = "table_since"
    case tableTimes = "table_times"
    case together
    case togetherCount = "together_count"
    case topic
    case topics
    case topicsCount = "topics_count"
    case typeEvent = "type_event"
    case typeOrganisation = "type_organisation"
    case typeOther = "type_other"
    case typePerson = "type_person"
    case typePlace = "type_place"
    case typeProduct = "type_product"
    case typeSubject = "type_subject"
    case untagged
    case untaggedText = "untagged_text"
    case weekdays
}
