# Holds when the schema has a color of six hexadecimal digits, menu has one, and home never went away.
in_lab_namespace
serves_websites
object_exists website home
[[ ! $(made website home) > $(made deployment website-controller) ]] ||
  fail "home is younger than the controller" \
    "the home of the first step: with a definition, all its objects are deleted" \
    "kubectl apply changes a definition in place"
for color in '#ffcc00' '#000000' '#a1b2c3'; do accepts "text: Hello, color: \"$color\""; done
for color in yellow '#ffcc0' '#ffcc000' 'my #ffcc00 wall' '#FFCC00' '#gggggg' ''; do
  refuses "text: Hello, color: \"$color\""
done
refuses 'text: Hello, colour: "#ffcc00"'
refuses 'text: Hello, stage: live'
seen=$(website probe 'text: Hello' | kubectl create --dry-run=server -o 'jsonpath={.spec.color}' -f -)
[[ $seen == '#ffffff' ]] || fail "a Website without a color gets '$seen'" "'#ffffff'" \
  "kubectl explain crd.spec.versions.schema.openAPIV3Schema lists what a property can have"
seen=$(field website home .spec.text .spec.color)
[[ $seen == 'Welcome aboard #ffffff' ]] ||
  fail "home has text and color: $seen" "'Welcome aboard #ffffff': its own text, and the default" \
    "kubectl get website home -o yaml"

object_exists website menu
seen=$(field website menu .spec.stage .spec.replicas .spec.color)
[[ $seen == 'live 2 #ffcc00' ]] || fail "menu has stage, replicas and color: $seen" "'live 2 #ffcc00'" \
  "kubectl get website menu -o yaml; how does YAML read a # that isn't in quotes?"
site_ready menu
owned_by_site menu
answers deployment/menu http://menu
[[ $ANSWER == *'#ffcc00'* ]] ||
  fail "menu answers '$ANSWER'" "a page with its color" "kubectl describe website menu"
pass "colors are checked, home has the default, and menu has its own"
