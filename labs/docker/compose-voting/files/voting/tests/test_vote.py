import unittest

from voting import vote


class Parse(unittest.TestCase):
    def test_a_vote_gets_an_id(self):
        first, second = vote.parse("choice=cats"), vote.parse("choice=cats")
        self.assertEqual(first["choice"], "cats")
        self.assertNotEqual(first["id"], second["id"])

    def test_the_sender_may_choose_the_id(self):
        chosen = "0f8fad5b-d9cb-469f-a165-70867728950e"
        self.assertEqual(vote.parse(f"choice=dogs&id={chosen}")["id"], chosen)

    def test_what_is_no_vote_is_refused(self):
        for form in ("", "choice=fish", "choice=cats&id=1"):
            with self.subTest(form), self.assertRaises(ValueError):
                vote.parse(form)
