# cmake -DMAP=<policy-data> -DUIT=<file> -P gebouwd_beleid.cmake: writes the hash of every policy file, as rows of a C++
# table in the order of their paths (calc/cli/bestanden.cc reads it).
file(GLOB_RECURSE files RELATIVE ${MAP} ${MAP}/*.json)
list(FILTER files INCLUDE REGEX "^(landelijk|gemeenten|texts|interpretaties)/")
list(SORT files)
set(rows "")
foreach(file IN LISTS files)
  file(SHA256 ${MAP}/${file} hash)
  string(APPEND rows "{\"${file}\", \"${hash}\"},\n")
endforeach()
file(WRITE ${UIT} "${rows}")
