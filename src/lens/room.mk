# room.mk - sources of src/lens.
# SPDX-License-Identifier: MIT
wm_sources += %D%/create.c %D%/front.c %D%/get.c %D%/images.c %D%/lens.c %D%/lens.h %D%/lens_private.h %D%/match.c %D%/match.h %D%/match_level.c %D%/match_moved.c %D%/match_table.c %D%/match_notes.c %D%/merge.c %D%/merge.h \
	%D%/merge_children.c %D%/merge_children.h %D%/merge_gallery.c %D%/merge_gaps.c %D%/merge_inplace.c %D%/merge_order.c %D%/merge_changes.c %D%/merge_leaf.c %D%/merge_leaf.h %D%/merge_lines.c %D%/merge_marks.c %D%/merge_joins.c %D%/merge_moves.c %D%/merge_moves.h %D%/merge_notes.c %D%/merge_places.c %D%/merge_row.c %D%/merge_silent.c %D%/merge_table.c %D%/merge_tokens.c %D%/merge_typed.c \
	%D%/pieces.c %D%/pieces.h %D%/pieces_code.c %D%/pieces_hash.c %D%/pieces_leaf.c %D%/pieces_private.h %D%/pieces_tokens.c %D%/put.c %D%/put.h %D%/put_changes.c %D%/put_notes.c %D%/put_private.h %D%/put_row.c %D%/put_window.c %D%/put_words.c %D%/reading.c %D%/reading.h %D%/record.c %D%/record.h %D%/record_infoboxes.c %D%/record_members.c %D%/record_places.c %D%/record_private.h %D%/silent.c %D%/stub.c
wm_sources += %D%/edits.h %D%/edits_make.h %D%/edits.c %D%/edits_blocks.c %D%/edits_holes.c %D%/edits_items.c %D%/edits_lists.c \
	%D%/edits_notes.c %D%/edits_page.c %D%/edits_sections.c %D%/edits_tables.c %D%/edits_tree.c %D%/edits_words.c \
	%D%/laws.h %D%/laws.c %D%/law_left.c %D%/law_locality.c
wm_sources += %D%/three_way.c %D%/three_way.h %D%/three_way_private.h %D%/three_way_body.c %D%/three_way_cut.c %D%/three_way_match.c \
	%D%/three_way_words.c
wm_sources += %D%/expanded.c %D%/expanded.h %D%/expanded_call.c %D%/expanded_edits.c %D%/expanded_marks.c %D%/expanded_places.c %D%/expanded_tokens.c
