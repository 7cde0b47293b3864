curl --request GET "$BASE_URL/v1/albums?ids=B08XK843KK,B08XJQM7YV" \
  --header "x-api-key: $SECURITY_PROFILE_ID" \
  --header "Authorization: Bearer $AUTH_TOKEN"
