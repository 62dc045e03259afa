import type { Words } from '../words.ts';
import type { findings as source } from './findings.ja.ts';

export const findings: Words<typeof source> = {
  severity: { error: 'error', warning: 'note' },
  didYouMean: 'Did you mean "{near}"?',
  questionWord: 'question',
  count: (errors, warnings) => (errors + warnings === 0 ? 'Nothing is wrong with the content.' : `errors: ${errors}, notes: ${warnings}`),
  kinds: {
    item: 'item',
    term: 'term',
    score: 'score',
    target: 'target',
    baseline: 'indicator with a baseline',
    surveyFact: 'survey fact',
    surveyYear: 'survey year',
    outcome: 'outcome',
    area: 'area of this outcome',
    category: 'survey category',
    'sub-category': 'survey sub-category',
    question: 'survey question',
    indicator: 'indicator',
    figure: 'figure',
    erratum: 'erratum',
    unit: 'unit',
    competency: 'competency',
    ability: 'ability',
    position: 'position',
    track: 'track',
    node: 'node of the career map',
    file: 'file',
    tier: 'digital tier',
    page: 'page',
    id: 'id',
  },
  messages: {
    'folder.missing': { what: 'The folder {folder} does not exist.', fix: 'Check the value of CONTENT_DIR.' },
    'file.unknown': {
      what: 'Nothing reads the file {file}.',
      fix: 'Check its name and folder. Spreadsheets as received go into inbox/. Delete it if it is not needed.',
    },
    'file.name': { what: 'The name of {file} cannot be the address of a page.', fix: 'Use lower-case letters, digits and hyphens only.' },
    'file.missing': { what: 'The file {file} is missing.', fix: 'Put it back where it was.' },
    'file.encoding': { what: 'The file is not in UTF-8.', fix: 'Save it again with the encoding "UTF-8".' },
    'file.bom': { what: 'The file opens with an invisible mark (BOM).', fix: 'Save it again as "UTF-8 without BOM".' },
    'json.syntax': {
      what: 'This cannot be read as JSON ({reason}).',
      fix: 'Look on this line and the one above for a comma, quotation mark or bracket too many or too few.',
    },
    'json.duplicateKey': { what: 'Two fields have the same name.', fix: 'Delete one of them.' },
    'yaml.syntax': {
      what: 'The front matter between the --- lines cannot be read ({reason}).',
      fix: 'Put a space after each ":", and quotation marks around a text that contains ":".',
    },
    'page.frontMatter': {
      what: 'The page does not open with front matter between --- lines.',
      fix: 'Make --- the first line, then title, order, summary and source, and close with --- again.',
    },
    'mdx.syntax': {
      what: 'The text cannot be read ({reason}).',
      fix: 'Check "<", ">", "{" and "}" on this line; put a backslash before one that is meant as a character.',
    },
    'mdx.comment': { what: 'A text cannot hold <!-- --> comments.', fix: 'Delete the comment.' },
    'mdx.unclosed': {
      what: '{name} is not closed properly.',
      fix: 'End a component that stands alone with "/>", and close one that stands around words with "</…>".',
    },
    'value.missing': { what: '"{name}" is missing.', fix: 'Add the field and give it a value.' },
    'value.type': {
      what: '"{name}" has a value of the wrong kind: {given} (needed: {expected}).',
      fix: 'Write numbers (number, int) without quotation marks and texts (string) with them.',
    },
    'value.choice': { what: '"{name}" cannot be "{given}".', fix: 'Choose one of: {choices}' },
    'value.unknownKey': { what: 'There is no field "{name}".', fix: 'Correct its name or delete it. Known fields: {known}' },
    'value.small': { what: '"{name}" is too small or too few: {given}.', fix: 'Make it {limit} or more.' },
    'value.big': { what: '"{name}" is too big or too many: {given}.', fix: 'Make it {limit} or less.' },
    'value.other': { what: '"{name}" breaks a rule with its value "{given}" ({reason}).', fix: 'Check the value and correct it.' },
    'id.form': {
      what: '"{given}" does not have the form of an id.',
      fix: 'Join lower-case letters and digits with single hyphens, such as paid-leave.',
    },
    'text.empty': { what: '"{name}" is empty.', fix: 'Write words in both Japanese and English.' },
    'place.form': {
      what: '"{given}" is not how a place in the source is written.',
      fix: 'Write it like 3, 3-(3), 3-(3)-④ or 9-①, with half-width brackets and digits.',
    },
    'year.form': {
      what: '"{given}" is not a fiscal year.',
      fix: 'Write the calendar year it starts in as a bare number, such as 2026 for FY2026.',
    },
    'day.form': { what: '"{given}" is not a date.', fix: 'Write a day that exists, like 2026-04-01.' },
    'month.form': { what: '"{given}" is not a month.', fix: 'Write it like 2026-04.' },
    'address.form': {
      what: '"{given}" is not a web address.',
      fix: 'Write an address that starts with https://, or null if there is none yet.',
    },
    'email.form': { what: '"{given}" is not an e-mail address.', fix: 'Correct it, or write null if there is none.' },
    'reading.form': {
      what: 'The reading "{given}" has characters other than kana.',
      fix: 'Use hiragana, katakana, letters and digits only.',
    },
    'path.form': {
      what: '"{given}" is not an address inside this site.',
      fix: 'Write it like /plan/direction/, with a slash at both ends.',
    },
    'order.form': { what: 'The order "{given}" is not written as it should be.', fix: 'Write it like "3" or "3.2", in quotation marks.' },
    'indicator.window': {
      what: 'The years of a mean (window) and the kind do not go together.',
      fix: 'Give a window to indicators of the kind mean, and only to them.',
    },
    'indicator.baseline': {
      what: 'A baseline comes either from baseline or from survey.',
      fix: 'Delete one, or add the one that is missing.',
    },
    'indicator.hold': {
      what: 'hold belongs to indicators whose target equals their baseline, and only to them.',
      fix: 'Where they are equal, write at-least or at-most; otherwise delete hold.',
    },
    'reading.valueOrReason': {
      what: 'A reading has either a value or a reason why there is none (absent).',
      fix: 'Write value where there is a number; otherwise absent with not-measured, suppressed or pending.',
    },
    'id.duplicate': { what: 'The id "{id}" also stands on line {before}.', fix: 'Give one of them another id, or delete the duplicate.' },
    'id.shared': {
      what: 'The id "{id}" names both an indicator and a survey score.',
      fix: 'Nobody could tell whose target is meant: change the newer id.',
    },
    'id.succeedsItself': { what: '"{id}" succeeds itself.', fix: 'Name the earlier id in succeeds, or delete it.' },
    'reference.unknown': { what: 'No {kind} has the id "{id}".', fix: 'Check the id of the {kind}.' },
    'target.missing': { what: 'The score "{id}" has no target.', fix: 'Add a target with of "{id}" to targets.' },
    'career.cycle': {
      what: 'Promotions go round in a circle ({way}).',
      fix: 'Among the edges of kind promotion, take out the one that leads back down, or change its kind.',
    },
    'career.unreachable': {
      what: 'No way in leads to "{id}".',
      fix: 'Add an edge that leads to it from an entry (a node of kind entry), or take the node out.',
    },
    'career.missing': {
      what: 'The position "{id}" is not on the career map.',
      fix: 'Add a node with position "{id}" to the nodes of careers.json.',
    },
    'mark.missing': {
      what: 'The position "{position}" has no mark for the competency "{id}".',
      fix: 'Add gain (◎), held (○) or later (－) to its marks.',
    },
    'question.unread': {
      what: 'The question "{id}" has neither a score nor a reason why there is none.',
      fix: 'Give it a value in scores, or an absent reason such as not-measured.',
    },
    'year.folder': {
      what: 'The file is of {year} but lies in the folder {folder}.',
      fix: 'Correct the year, or move the file to years/{year}/.',
    },
    'score.scale': { what: '{value} is off the scale ({min} to {max}).', fix: 'Check the decimal point and the digits.' },
    'scale.order': { what: 'The midpoint does not lie between the ends of the scale.', fix: 'Check min, midpoint and max.' },
    'group.shown': {
      what: 'The score of "{id}" is shown although only {answered} answered it; fewer than {least} are not shown.',
      fix: 'Replace value and answered by absent "suppressed".',
    },
    'survey.answered': { what: 'More people answered ({answered}) than were asked ({invited}).', fix: 'Check both numbers.' },
    'survey.period': { what: 'The last day {end} is before the first day {start}.', fix: 'Check the dates.' },
    'reading.fromSurvey': {
      what: 'The indicator "{id}" takes its value from the survey question "{question}".',
      fix: 'Delete this reading: the number is written in survey.json only.',
    },
    'published.sealForm': {
      what: '"{given}" is not the seal of a published number.',
      fix: 'Put published.json back as it was; it is not written by hand.',
    },
    'published.changed': {
      what: 'The published number of "{of}" changed from {was} to {value}.',
      fix: 'Record what it was, the day, the reason and who decided in revisions.json, or put it back.',
    },
    'published.gone': {
      what: 'The published number {value} of "{of}" ({file}) is gone.',
      fix: 'Put it back, or write succeeds on the new id if it was renamed.',
    },
    'published.edited': {
      what: 'The record of a published number was edited ({of}, {file}).',
      fix: 'Put it back; published.json is not written by hand.',
    },
    'published.unlisted': {
      what: 'The published number of "{of}" is not on the record of published numbers.',
      fix: 'Run npm run publish -- {year}.',
    },
    'revision.was': {
      what: 'The revision of "{of}" says that it was {given}, but {value} was published.',
      fix: 'Make was the published value.',
    },
    'revision.gone': { what: 'The record of a revision of "{of}" is gone.', fix: 'Put back what was deleted from revisions.json.' },
    'twin.missing': { what: 'The page in the other language, {file}, is missing.', fix: 'Add it at the same path.' },
    'twin.frontMatter': { what: '{name} differs between Japanese ({ja}) and English ({en}).', fix: 'Make them equal.' },
    'twin.headings': {
      what: 'The headings differ from here on. Japanese: {ja}, English: {en}',
      fix: 'Give both languages the same headings: as many, as deep, with the same circled numbers.',
    },
    'twin.items': {
      what: 'The items differ from here on. Japanese: {ja}, English: {en}',
      fix: 'Give both languages the same items in the same order.',
    },
    'twin.components': {
      what: 'The components differ. Only in Japanese: {ja}, only in English: {en}',
      fix: 'Use the same components with the same attributes.',
    },
    'twin.links': {
      what: 'The links differ. Only in Japanese: {ja}, only in English: {en}',
      fix: 'Link to the same addresses (without /en/ on English pages too).',
    },
    'twin.order': {
      what: 'Paragraphs, list items and components follow each other differently from here on. Japanese: {ja}, English: {en}',
      fix: 'Give both languages as many paragraphs in the same order, lists of the same depth, and components in the same place.',
    },
    'item.notInPages': { what: 'The item "{id}" is on no page.', fix: 'Put <Item id="{id}" /> on a page, or delete it from items.json.' },
    'item.notInData': { what: 'The item "{id}" is not in items.json.', fix: 'Add it to definitions/items.json, or correct the id.' },
    'item.twice': { what: 'The item "{id}" also stands at {before}.', fix: 'An item stands in one place: give one of them a new id.' },
    'item.place': {
      what: 'The item "{id}" is at {given} in the data and at {place} on the page.',
      fix: 'Check the source; then correct source in items.json, or move the item below the right heading.',
    },
    'item.first': { what: 'An <Item> stands in the middle of a text.', fix: 'Put it at the start of the paragraph or list item.' },
    'erratum.unshown': {
      what: 'The erratum "{id}" is not shown on the page {page}.',
      fix: 'Put <Erratum id="{id}" /> after the passage it concerns, or take the page out of pages.',
    },
    'erratum.unlisted': {
      what: 'The erratum "{id}" does not list "{page}" in its pages.',
      fix: 'Add the page in errata.json, or delete the component here.',
    },
    'figure.unshown': {
      what: 'The notice for the figure "{id}" is not on the page {page}.',
      fix: 'Put <Pending figure="{id}" /> on the page.',
    },
    'figure.elsewhere': {
      what: 'The figure "{id}" belongs to the page "{page}".',
      fix: 'Correct page in figures.json, or move <Pending> to that page.',
    },
    'term.duplicate': {
      what: '"{word}" is also a word for the term "{before}".',
      fix: 'A word leads to one term: delete it from one of them.',
    },
    'link.page': { what: 'The link {url} leads nowhere.', fix: 'Check the address.' },
    'link.anchor': {
      what: 'The page {page} has no place "#{anchor}".',
      fix: "Use a heading's number, such as #3-3-4, or the id of an item.",
    },
    'link.scheme': { what: '{url} is not a kind of link that may be used.', fix: 'Only https:// links lead out of the site.' },
    'link.relative': { what: '{url} does not start with "/".', fix: 'Write it like /plan/direction/targets/.' },
    'link.language': { what: '{url} names a language.', fix: 'Leave it out: the site puts it in.' },
    'link.slash': { what: '{url} does not end with "/".', fix: 'Add the "/".' },
    'page.image': { what: 'A text cannot hold images.', fix: 'Delete the image; pictures are drawn from data.' },
    'page.h1': { what: '"# {name}" cannot be used.', fix: 'The title of a page is its title field; headings in the text start with "##".' },
    'code.esm': { what: 'A text cannot import or export anything ({name}).', fix: 'Delete the line; components can be used without it.' },
    'code.expression': {
      what: 'A text cannot hold expressions in braces ({name}).',
      fix: 'Delete the expression; put a backslash before a brace that is meant as a character.',
    },
    'code.attribute': {
      what: 'The attribute "{name}" cannot be an expression in braces.',
      fix: 'Write it as a text in quotation marks: {name}="…".',
    },
    'code.spread': { what: 'A component cannot take {name}.', fix: 'Write its attributes one by one, in quotation marks.' },
    'code.html': { what: 'A text cannot hold the HTML <{name}>.', fix: 'Use Markdown or one of the components.' },
    'component.unknown': { what: 'There is no component <{name}>.', fix: 'Known components: {known}' },
    'component.block': { what: '<{name} /> stands inside a sentence.', fix: 'Put it on a line of its own, with blank lines around it.' },
    'component.inline': { what: '<{name}> stands on a line of its own.', fix: 'Put it inside a sentence.' },
    'component.wraps': { what: '<{name}> cannot stand around words.', fix: 'Write it as <{name} … />.' },
    'component.empty': { what: '<{name}> stands around nothing.', fix: 'Write it as <{name} …>words</{name}>.' },
    'attribute.unknown': { what: '<{name}> has no attribute "{attribute}".', fix: 'Correct its name or delete it.' },
    'attribute.missing': { what: '<{name}> needs the attribute "{attribute}".', fix: 'Add {attribute}="…".' },
    'number.differs': {
      what: 'Numbers or dates differ. Only in Japanese: {ja}, only in English: {en}',
      fix: 'Check the source and make them equal (years and eras are compared by the calendar year).',
    },
    'figure.typed': { what: 'The number "{text}", which the data holds, is typed into the text.', fix: 'Write this instead: {use}' },
    'summary.length': { what: 'The summary has the length {length}.', fix: 'Make it {min} to {max} characters.' },
    'translation.form': {
      what: '"{name}" cannot be read as a record of what was translated.',
      fix: 'It is written by npm run translated; run that again, not by hand.',
    },
    'translation.ofSource': {
      what: 'A Japanese page says what it was translated from.',
      fix: 'Delete translatedFrom and the lines below it: the Japanese is the original.',
    },
    'translation.unrecorded': {
      what: 'Nothing says which Japanese the section {section} was made from.',
      fix: 'Compare it with the Japanese, then run: {command}',
    },
    'translation.older': {
      what: 'The section {section} {heading} is older than the Japanese in {source}. Changed since: {what}',
      fix: 'Bring the English up to date with the Japanese, then run: {command}',
    },
    'translation.gone': {
      what: 'The section {section}, which the record names, is no longer in the Japanese.',
      fix: 'Take it out of the English too, then run: {command}',
    },
    'page.order': { what: 'The order "{order}" is the same as that of {before}.', fix: 'Make it the number of the chapter and section.' },
  },
};
